export const japanese = `
アクセス > traffic: not in アクセス権, アクセスキー, アクセス許可, アクセス申請, アクセス付与, アクセス制御, アクセス制限, アクセス方法, アクセスの付与, アクセスを付与, アクセスの申請, アクセスを申請, アクセスの許可, アクセスを許可, アクセスが悪, アクセスが良, アクセスがいい, アクセスでき, リモートアクセス, 不正アクセス, 本番アクセス, 本番へのアクセス, 環境へのアクセス, データへのアクセス
落ち > down: not in 落ち着, 腑に落ち, 味が落ち, 売上が落ち, 質が落ち, 効率が落ち, 精度が落ち, 抜け落ち, 面接に落ち, 落ち込, 速度が落ち, 性能が落ち, テストが落ち, 気が落ち, 階段から落ち
流れ > noise: not beside 水, 川, 空気, 音楽, 時間, 汗
鍵 > secret: not beside 窓, ドア, 扉, 部屋, 会議室, ロッカー, 車, 家, 机, キャビネット, 金庫
キー > secret: not in キーボード, キーワード, キーパーソン, キーマン, キーポイント, シフトキー, キープ, エンターキー, 外部キー, 主キー, キーバリュー
重 > slow: not beside 空気, ドア, 扉, 荷物, 責任, 負担, 気分, 気が, 箱, 腰, 足, 口が, 荷が
切れ > expired: not beside 紙, 電池, インク, トナー, 電球, バッテリ, 息が, しびれ, 電話, 回線, 接続, 通信
紙 > pdf: not beside トイレ, 折り, ごみ, ゴミ
枠 > quota: not beside 駐車, 面接, 会議, 窓, 採用, 絵
集中 > peak: beside アクセス, 注文, リクエスト, 負荷, トラフィック, 時間, ユーザ, 再送, 朝, セール, 通信, 利用, 客, 申込, サーバ
集中 > uneven: beside 人, 担当, 負担, チーム, 特定, 一部, 依頼, 仕事が, 作業が
混 > peak: not beside 食堂, 電車, 会議室, 駅, 道, エレベーター, 店内
高い > cost: beside 料金, 費用, コスト, 価格, 値段, 金額, 単価, クラウド, ライセンス, 保管, 利用料, 代が, 契約, aws, 円
高す > cost: beside 料金, 費用, コスト, 価格, 値段, 金額, 単価, クラウド, ライセンス, 保管, 利用料, 代が, 契約, aws, 円
漏れ > forget: not in 水漏れ, ガス漏れ, 液漏れ, 油漏れ, 音漏れ, メモリが漏れ, 情報が漏れ, データが漏れ, 声が漏れ, 空気が漏れ
抜け > forget: not in 抜け道, 抜け出, 空気が抜け, 突き抜け, すり抜け, 髪が抜け
こわ > afraid: not in こわれ, こわし
たま > clogged: not in たまたま, たまに, たまねぎ, たまご, あたま
イメージ > image: not in イメージと違, イメージがわ, イメージが湧, イメージし, イメージでき, イメージを持, 企業イメージ, ブランドイメージ, コンテナイメージ, dockerイメージ, イメージアップ
ドメイン > dns: not in ドメイン知識, ドメインモデル, ドメインエキスパート, ドメイン駆動, ドメインロジック, ドメインの知識
セッション > login: not beside 勉強会, 研修, 登壇, カンファレンス, 講演, 発表, 説明, 参加, ヨガ, ペア
イベント > stream: not beside 社内, 懇親, 参加, 販促, 季節, クリスマス, 会場, 企画, 開催, 集客, 展示
コミット > transaction: not beside 目標, 期限, 成果, 納期, 約束, 数字
エッジ > cdn: not in エッジケース, エッジが効
ワークフロー > delivery-pipeline: not beside 承認, 申請, 稟議, 経費, 業務
パイプライン > delivery-pipeline: not beside 営業, 商談, 採用
キャンセル > refund: not beside 会議, 予定, 面談, 打ち合わせ, ミーティング, 飲み会, デプロイ, ジョブ, リリース, バッチ, 実行
サポート > support: not in サポートし, サポートする, サポートされ, サポートでき, サポート切れ, サポート終了, サポート期限, サポート対象, サポート外, サポートが切れ
カード > payment: not in カードキー, 社員カード, カードリーダー, idカード, 入館カード, icカード, カードゲーム, メッセージカード, キャッシュカード, スコアカード
ポイント > discount: not in ポイントは, チェックポイント, ポイントを絞, ストーリーポイント, ポイントにな, ポイントとな, ペインポイント, ウィークポイント, エンドポイント
ペイ > payment: not in ペイント, ペイン, ペイロード
ゴミ > unused: not in ゴミ箱, ゴミ出し, ゴミの日, 生ゴミ, ゴミの分別, ゴミ捨て, 粗大ゴミ
掃除 > cleanup: not beside オフィス, 部屋, 机, 床, 会議室, 台所, キッチン, トイレ, 冷蔵庫
片付け > cleanup: not beside オフィス, 部屋, 机, 床, 会議室, 台所, キッチン, トイレ, 冷蔵庫
整理 > cleanup: not beside オフィス, 部屋, 机, 床, 会議室, 台所, キッチン, 冷蔵庫
当番 > on-call: not beside 掃除, 給食, お茶, ゴミ, 朝会, 日直, 司会, 議事
引っ越し > data-migration: not beside オフィス, 家, 社員, 机, 席, 本社
天井 > exhausted: not beside 部屋, オフィス, 雨, 水, 照明
パンク > workload: not beside 自転車, タイヤ, 車
ロール > permission: not in ロールバック, ロールアウト, ロールプレイ, ロールモデル, ロールケーキ
ログ > log: not in ログイン, ログアウト, ログオン, ログオフ
ページ > screen: not in ページャ
クラス > code: not in クラスタ, クラスメ
スルー > ignored: not in スループット
バッチ > batch: not in バッチリ
フロント > frontend: not beside ホテル, 受付
コード > code: not in コードレス, バーコード, qrコード, コードネーム, ドレスコード, 確認コード, 認証コード, 文字コード, 改行コード, 国コード
ソース > code: not in 情報ソース, データソース
キャッシュ > cache: not in キャッシュレス, キャッシュフロー, キャッシュカード
シフト > on-call: not in シフトキー, シフトレフト, シフトjis
メニュー > screen: not beside 食堂, ランチ, 社食, 料理, 弁当
よく > often: not in よくな, よくわか, よく分か, よくでき, 仲よく, よくし
飛 > fires: not beside 話が, 虫, 飛行機, 鳥, 出張
呼ばれ > fires: not beside 会議, 飲み, 名前, 社長, 客先
立て > add: not in 役に立て, 腹を立て, 計画を立て, 予定を立て, 音を立て, 目標を立て
消火 > emergency: not in 消火器, 消火栓
表 > spreadsheet: not in 表に出, 表向き, 表に立
声 > survey: not in 声をかけ, 声が大き, 声がする, 声が聞, 声を出
列 > file-format: not beside 並
棚 > stock: not in 棚に上げ; not beside 本, 机
例 > example: not in 例の
訳 > translation: not in 言い訳, 申し訳, 訳がな, 訳では
間 > time: not in この間, いつの間, 長い間, その間
展開 > deploy: not beside 議論, 話, 海外, 店舗, 事業, 全社
反映 > deploy: not beside 意見, 要望, 評価, 給与, 声
適用 > deploy: not beside 割引, 制度, 法, 規則, 税
固ま > crash: not beside 方針, 考え, 意見, 仕様, 話, 計画
ダウン > down: not in ダウンロード, コストダウン, ダウンサイ, カウントダウン, クールダウン, ドリルダウン, トップダウン, スローダウン
ミス > mistake: not in ミスマッチ, ミステリ, ミスリード
ロック > lock: not in ロックイン, ロックバンド, 画面ロック, ロックアウト
リーク > memory-leak: not beside 情報, 記事, パスワード, 個人
コール > phone: not in コールバック, apiコール, コールドスタート, コールセンター
ラベル > cardinality: not beside 送り状, 商品, 宛名, 印刷, 瓶
レジ > iot: not in レジストリ, レジュメ, レジリエ
ポッド > kubernetes: not in ポッドキャスト
チャート > dashboard: not in フローチャート
グラフ > dashboard: not in グラフィ, パラグラフ
フォーム > form: not in プラットフォーム, ユニフォーム, リフォーム
合わせ > join: not in 問い合わせ, 問合わせ, 打ち合わせ, 待ち合わせ, 組み合わせ
初めて > first-time: not in 初めて気, 初めて知, で初めて
`
