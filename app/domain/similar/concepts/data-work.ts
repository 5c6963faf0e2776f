export const dataWork = `
data: データ, レコード, 情報, 値, データ項目 | data, record, information, dataset, value, entry
csv: csvファイル, 取込ファイル, csv取り込み, csvインポート, csv出力 | csv, csv file, comma separated, tsv, flat file, csv import
import < csv: インポート, 取り込み*, 取込, 取り込め, 読み込め, 読込, アップロード, 一括登録, 一括アップロード, 取り込む, 投入, 取り込んで, 読み込み失敗 | import, upload, read in, ingest, bulk upload, load data, be read, bulk registration, load file, bulk import
export: エクスポート, 出力, ダウンロード, 書き出し, 帳票出力*, ファイル出力, 吐き出 | export, download, output, write out, dump to file, save as, generate file
encoding < file-format: 文字化け, 文字コード, エンコード, エンコーディング, 化け, 改行コード, 外字, 全角, 機種依存文字, 絵文字 | encoding, character set, garbled, mojibake, charset, utf 8, utf8, broken character, wrong character, special character, umlaut, unicode, shift jis, emoji, sjis, shift_jis, bom
file-format: フォーマット, 形式, ファイル形式, 書式, 桁, 列, 項目の順番, レイアウト, カラム, 列が変わ, 様式 | file format, format, layout, column, data format, header row, template*, row format
spreadsheet < data: スプレッドシート, エクセル, 表計算, 表, シート, 管理表, 台帳, googleスプレッドシート, リスト管理 | spreadsheet, excel, google sheet, sheet, worksheet, xlsx, tracking list
report < figures: レポート, 報告, 報告書, 月次レポート, 報告資料, 週報, 日報, 月報, 定例報告, 報告作成 | report, monthly report, weekly report, management report, figures for, kpi report, status deck
figures: 数字, 数値, 売上, 実績, 件数, 金額, 合計, 売り上げ, 数, 集計値 | figure, numbers*, sales figure, revenue, amount, totals*, sum, count*, sales numbers
reconcile < check figures: 突き合わせ, 突合, 照合, 付き合わせ, 消込, 消し込み, 照らし合わせ, 見比べ*, 突き合せ, つき合わせ, 比べて, チェックし合, 合わせ作業 | reconcile, reconciliation, match up, compare by eye, cross check, compare the, compare lists, tally against, matching, compare, check against
transcribe < manual: 転記, 書き写, 写し, コピペ, コピー&ペースト, コピーアンドペースト, コピー*, 貼り付け, 貼り付, 手打ち*, 二重入力, 入力し直, 打ち直し, 二度手間, コピペし, 入力しなお, 書き写す, 手で写, 手入力* | copy and paste, copying*, retype, transcribe, re enter, type again, copy over, paste, double entry, copied by hand, copied from, re key, re typing, enter twice, transfer by hand, carry over by hand
pdf < file: 帳票, pdf出力, 印刷, 伝票, 帳票出力*, 紙, プリント, 納品書 | pdf, printout, print*, printed form, document generation, printable, paper, delivery note
file: ファイル, 添付, 添付ファイル, フォルダ, 共有フォルダ, オブジェクトストレージ, ファイルサーバー, ドライブ | file, attachment, folder, shared folder, s3, object storage, file server, ftp, sftp, bucket, directory
image < file: 画像, 写真, サムネイル, 画像変換, イメージ, 動画, 映像, バナー, 画像ファイル | image, picture, photo, thumbnail, image conversion, video, banner, media
large-file < file: 大きなファイル, 大きいファイル, 巨大ファイル, サイズが大き, 大容量, サイズ制限, 容量制限, ファイルサイズ, 大きな画像, サイズ超過, 大きい画像, 巨大な画像, 大きな…ファイル, 大きい…ファイル, 巨大…ファイル, 大きな…添付, 大きな…csv, 画像が大き, ファイルが大き | large file, big file, huge file, file size, size limit, too large, large upload, large images, large, big, huge, oversized
master-data: マスタ, マスター, マスタデータ, 商品マスタ, マスタ登録, マスタ更新, マスタメンテ, 初期データ | master data, reference data, product master, lookup table, base data, catalogue data, catalog data
admin-screen < screen: 管理画面, 管理ツール, 運用画面, 社内管理画面, バックオフィス画面, 管理機能, 社内システム, バックオフィス | admin screen, admin page, back office, admin panel, admin tool, management screen, backoffice, admin interface, admin console, internal screen
bulk < repetitive manual: 一括, まとめて, 大量に登録, 一件ずつ, 1件ずつ, 一つずつ, 1つずつ, ひとつずつ, 一個ずつ, 一つ一つ, 個別に*, 一台ずつ, 1台ずつ, ひとつひとつ, いちいち*, 一枚ずつ, 個別, 順番に手で | bulk, in bulk, one by one, one at a time, each one individually, individually, mass update, all at once update, single record, each record, each machine, every single
delete: 削除, 消す, 消して, 消さ, 除去, 消去, 抹消 | delete, remove, erase, deletion, drop*, removal, wipe*
add: 追加, 登録, 新規登録, 作成, 新規作成, 足す, 付け足, 作る, 作って, 立てる, 発行, 用意, 準備 | add, register, registration, create, set up new, make new, issue new, prepare, preparation, put together*
change: 変更, 修正, 変える, 変え, 直す, 直し, 書き換え, 更新*, 訂正, 変わる, 変わっ, 編集, 改変, 変更する | change, modify, edit, alter*, amend, correct, fix, update, adjust, modification, mend
send: 送信, 送る, 送って, 送付, 配信, 配る, 届け, 送られ, 発送*, 送ら | send, deliver, sent, dispatch, delivery, mail out, send out
receive: 受信, 受け取, 届く, 届か, 届い, 届き, 受領, 来る, 来て | receive, arrive, not arrive, get the mail, reach, come in
check: 確認, チェック, 目視*, 見直し, 点検, 確認作業, チェックし, 確かめ, 確認し, 検査 | check, verify, inspect, double check*, look over, confirm, examine
by-eye < manual check: 目視*, 目で見, 目で確認, 目視確認*, 目で追, 目で照合, 目検*, 目で | by eye, eyeball, look at each, visually, manual check, visual check, with our own eyes
calculate: 計算, 算出, 手計算, 計算ミス, 計算間違い, 試算, 再計算 | calculate, calculation, compute by hand, reckon, computation, miscalculate, recalculate
settings-by-developer < developer request: 開発者しか変更でき, エンジニアに依頼, 開発者に依頼, エンジニアが対応, エンジニアが作業, 開発が必要, 毎回開発, エンジニアに頼, 開発に依頼, 開発者が必要 | developers have to change, ask a developer, needs a developer, engineer has to, only developers can, request to engineers, developers have to, needs engineering, engineers do it, engineer time, needs an engineer
missing-feature: 機能がな, 機能が足りな, できるようにな, 未対応, 未実装, 機能不足, 対応していな, 仕組みがな, 手段がな, 仕組みが無, 方法がな, 画面がな, できない仕様 | missing feature, no way to*, not supported*, cannot be done*, feature lacking, not implemented*, no function for, no means, no mechanism, no screen, there is no*, lacks a
data-volume-export: 大量出力, 件数制限, 全件, 全件出力 | all rows, full export, row limit, export limit
tally-time: 作業時間, 工数集計, 時間の記録, 作業記録 | time tracking, timesheet, hours tracked, track time
sum-mismatch < figures drift: 数字が合わ, 金額が合わ, 件数が合わ, 数が合わ, 金額違い, 合計が合わ, 数値が合わ, 数字がずれ, 残高が合わ | figures do not match, numbers do not match, amount differs, totals do not match, do not add up, numbers differ, numbers disagree, wrong amount
file-transfer: ファイル転送, ファイル連携, ファイルのやり取り, ファイルを送 | file transfer, file exchange, send files, move files, usb stick, usb
report-late < report delay: レポートが遅, 集計が遅, 数字が遅, 数字を見られ, 数字が見られ | report late, late report, figures late, numbers arrive late, report is not ready
preview: プレビュー, 下書き, 事前確認, 公開前 | preview, draft, see before publishing, before it goes live
rename: 改名, 名前変更, 名称変更 | rename, change name
sort-classify: 分類, 仕分け, 振り分け*, 選別, より分け | classify, sort, categorise, categorize, assign to category
`
