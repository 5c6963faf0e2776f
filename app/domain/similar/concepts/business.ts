export const business = `
payment: 決済, 支払い, 支払, 課金*, クレジットカード, カード決済, 決済代行, 入金, 振込, 支払処理, 決済処理, 引き落とし, キャッシュレス, 口座, カード, ペイ, 銀行 | payment, pay, checkout, credit card, card payment, payment provider, billing card, bank transfer, direct debit, bank, psp, stripe
charge < payment: 請求, 二重請求, 二重課金, 課金*, 二回請求, 過請求, 請求漏れ, 請求ミス | charge*, double charge, overcharge, billed*, duplicate charge, invoicing*
invoice < charge: 請求書, インボイス, 請求データ, 請求処理, 請求バッチ, 領収書, 見積書, 明細, 請求業務, 月次請求 | invoice*, bill*, receipt, billing run, quotation, quote, statement of account
refund < payment: 返金, 返品, キャンセル, 取消, 取り消し, 払い戻し, 返却, 解約* | refund, return of goods, cancel, cancellation, money back, reversal, chargeback
order: 注文, 受注, 発注, 購入, オーダー, 注文処理, 買い物, カート, 申込* | order, purchase, buy, order processing, cart, basket, shopping*
shipping < order: 配送, 出荷*, 発送*, 物流, 倉庫, 宅配, 送り状, 在庫移動, 入荷, 配達 | shipping*, shipment, logistics, warehouse*, parcel, courier, dispatch of goods, delivery of goods, inbound, fulfilment, fulfillment
stock: 在庫, 在庫数, 棚, 品切れ, 欠品, 在庫連携, 在庫切れ, 在庫管理, 売り切れ | stock, inventory, out of stock, stock level, stock count, sold out, oversell
product: 商品, 商品情報, 商品登録, 品番, カタログ, プロダクト, 商品ページ, 価格, 製品 | product, item, goods, catalogue, catalog, article number, product page, price list, sku, pricing*
discount: クーポン, 割引, ポイント, 値引き, 特典 | coupon, discount, loyalty point, voucher, points, promotion code
search < site: 検索, サーチ, 絞り込み, 検索機能, 検索結果, 商品検索, 全文検索, 絞り込, 検索画面, サジェスト | search, full text search, filter, search result, find by, search function, lookup, autocomplete
screen: 画面, ページ, 画面遷移, トップページ, トップ画面, ホーム画面, 詳細画面, ポップアップ, ボタン, レイアウト崩れ, 表示, マイページ, メニュー | screen, page*, ui, user interface, home page, landing page, detail page, button, view*, popup, menu, front page
usability < screen: 使いにく, 使いづら, 操作性, 使い勝手, 操作が面倒, クリックが多, 操作が多, 見づら, 見にく, 使いやす | hard to use, usability, clumsy, awkward, too many clicks, not user friendly, cumbersome*, inconvenient*, clunky, user experience, ux
wrong-input: 操作ミス, 誤操作, 操作を間違, 入力ミス*, 入力間違い, オペミス, ヒューマンエラー, 人為ミス, 打ち間違い, 手違い, 作業ミス, 取り違え*, 人的ミス, ケアレスミス, 誤って, 間違って, うっかり*, 間違えて | operator error, human error, wrong input, typo, mistake by, slip*, mistyped, input error, operation mistake, by mistake, accidentally, by accident, human mistake, fat finger, careless, inadvertently
mistake < wrong-input: ミス, 間違い, 間違え, 誤り, 取り違え*, 間違う, 失念*, 勘違い, 間違っ | mistake, wrong, error prone, incorrect, go wrong*, slip up, mix up, erroneous, confuse*, miss something
booking: 予約*, 予約システム, 空き枠, ダブルブッキング, 在席 | booking*, reservation*, double booking, availability calendar
contract-customer: 契約*, 申込*, 契約情報, 契約者, 会員登録, 会員情報, 入会, 退会 | contract*, sign up, subscription management, membership, member registration, plan change
external-display: 掲載, 公開, 公開作業, 記事, コンテンツ, ブログ, バナー差し替え, サイト更新, お知らせ掲載 | publish, content, article*, cms, blog, website content, posting, news item
recommendation < site: レコメンド, おすすめ, 推薦, パーソナライズ, 機械学習, 学習モデル | recommendation, recommend, personalise, personalize, machine learning, model training, ai, ranking
map-address: 住所, 郵便番号, 地図, 位置情報 | address, postcode, zip code, map, location, geocoding
mail-delivery < email: メールが届か, 不達, バウンス, 迷惑メール判定, 送信エラー, メール遅延, メールが遅, メールが来 | mail not delivered, bounced mail, undelivered, spam folder, bounce message, mail arrives late, undeliverable, deliverability
push-notification < email: プッシュ通知, プッシュ, アプリ通知 | push notification, push message, app notification, sms, text message
abtest: abテスト, a/bテスト, 効果測定, 実験 | ab test, a b test, experiment, split test
business-hours: 営業時間, 業務時間, 営業日, 日中, 昼間, 就業時間 | opening hours*, working hours, daytime, during the day, office hours, business day
law: 法改正, 税率, 法律, 規制, 消費税, 法令, 軽減税率 | law, tax rate, regulation*, legal, vat, legislation, legal requirement
release-request: 仕様変更依頼, 要望対応, 機能要望, 追加要望 | change request, feature request*, enhancement request
store: 店舗, 店, 現場, 支店, 売り場, 工場 | shop*, store, branch office, retail, outlet, on site, factory
site: サイト, ウェブサイト, webサイト, ホームページ, 公式サイト, ウェブ, サービス, システム, アプリケーション | site*, website, web site, web, portal, service, system, application
integration: 連携*, システム間, つなぎ込み, 接続先, 他システム, 双方, システム連携, 間で | integration, integrate with, interface between, connect systems, linked systems, between systems, two systems, across systems
settlement: 精算, 清算, 売掛, 買掛, 支払通知, 手数料, 為替 | settlement*, clearing, payout, commission, exchange rate, receivable, remittance
rounding: 端数, 消費税計算, 丸め, 四捨五入 | rounding, cent difference, penny difference, off by one cent
credit-check: 与信, 本人確認, 審査* | credit check, identity check, kyc, verification of identity, background check
campaign-setup: キャンペーン設定, クーポン設定, セール設定, セール準備 | campaign setup, promotion setup, set up campaign, prepare sale
account-close: 解約*, 退会処理, 解約処理 | close account, cancel contract, termination, account closure, unsubscribe
page-missing: リンク切れ, ページがな, 見つかりません | 404, broken link, page not found, dead link
bad-gateway: 500エラー, サーバーエラー, 内部エラー | 500 error, 502, 503, 500, 5xx, server error, internal error, bad gateway
sound-call: コールセンター業務, 受電, 電話対応, 電話で問い合わせ | phone support, answer the phone, phone calls from
sms-code: 確認コード, 認証コード, ワンタイム | verification code, one time code, confirmation code, one time password
`
