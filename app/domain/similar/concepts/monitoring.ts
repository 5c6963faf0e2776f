export const monitoring = `
monitoring: 監視, モニタリング, 監視ツール, 見張, 監視システム, 死活監視, モニター, モニタ, 監視基盤 | monitoring, monitoring tool, watch over, watching*, observability, health monitoring, keep an eye, babysit
no-monitoring < monitoring missing: 監視がな, 監視していな, 監視されていな, 監視漏れ, 監視外, 見えていな, 監視対象外, 監視がない | no monitoring, not monitored, unmonitored, without monitoring, blind spot, nothing watches, flying blind
synthetic < monitoring: 外形監視, シンセティック, ユーザー目線の監視, 疎通確認, 死活, e2e監視 | synthetic, external check, probe, uptime check, ping check, blackbox monitoring, black box monitoring, end to end check
dashboard < monitoring visibility: ダッシュボード, 監視画面, グラフ画面, モニタ画面, グラフ, 可視化, チャート | dashboard, grafana, graph, chart, visualise, visualize, visualisation, panel, board
metric < monitoring: メトリクス, メトリック, 指標, 計測値, 監視データ, 数値データ, カウンタ, 計測, 測定, 測れ | metric, measurement, indicator, prometheus, gauge, counter, measure, monitoring data, telemetry, kpi
log: ログ, ログファイル, 記録ファイル, アプリログ, ログ出力, エラーログ, アクセスログ, ログ基盤, サーバーログ, システムログ | log, log file, logged line, application log, error log, access log, debug line
log-missing < log missing: ログがな, ログが出ていな, ログが残っていな, ログに残らな, ログ不足, ログが足りな | no log, not logged, log missing, missing log, nothing in the log, insufficient log, lack of log
log-in-machine < log server: サーバーに入っ, サーバに入っ, sshで, 一台ずつ入, ログインしてログ, 踏み台, サーバーにログイン, サーバにログイン | ssh, log in to each machine, log into each, bastion, jump host, shell into, log on to server, login to server
trace < investigate: トレース, トレーシング, 分散トレーシング, 追跡, 追え, 辿れ, たどれ, 追跡id, 追いかけ, 相関id | trace, distributed tracing, track down, follow a request, correlation id, traceability, follow across
apm < monitoring trace: プロファイラ, プロファイリング | apm, profiler, profiling, datadog, new relic, newrelic
slo < metric: サービスレベル, 目標値, 信頼性目標, 稼働率, 可用性, エラーバジェット, 応答目標 | slo, sli, service level, objective, availability, uptime, error budget, sla, reliability target
trend < metric: 傾向, 推移, 長期, 前年比, 比較でき, 過去と比較, 時系列, 去年と, 昨年と | trend, long term, year over year, compare with last, over time, history*, historical, time series
retention < history: 保存期間, 保管期間, 保持期間, すぐ消え, 消えてしま, 残らな, 保存されな, 残っていな, 保管 | retention, kept for, kept only, retain, disappear, rotate away, purge, gone after, thrown away after
scattered < split: 散らば, 散在, 分散して, ばらばら, 点在, 一元化, 集約, まとまっていな, あちこち, 各所に, 横断, 一か所に, 一箇所に, 一ヶ所 | scattered, spread over, all over the place, in different places, centralise, centralize, one place, fragmented, several tools*, spread across, across many, disparate, aggregate logs
investigate < cause: 調査, 原因調査, 調べ, 切り分け, 原因究明, 解析, デバッグ, 原因特定, 特定でき, 特定に, トラブルシュート, 原因を探, 追究, 究明 | investigate, investigation, troubleshoot, debug, diagnose, diagnosis, look into, find the cause, dig, hunt, analyse, analyze, narrow down, pinpoint
cause: 原因, 根本原因, 要因, 真因, 理由, なぜ | cause, root cause, reason, why, culprit, origin
detect < monitoring: 検知, 検出, 察知, 気づく仕組み, 検知する仕組み | detect, detection, spot, catch early, discover, pick up
notice-late < missed-alert: 気づかな, 気付かな, 気づくのが遅, 気付くのが遅, 気づくのは, 後から気づ, 後から気付, あとで気づ, 翌朝気づ, 直前まで気づ, 初めて気づ, 初めて知, 指摘されて, 言われて初めて, 発覚, 気がつかな, 気が付かな, 連絡で知, ユーザーの連絡で知*, 問い合わせで知, 問い合わせで気, 問い合わせで初めて, 気づく, 気付く, 気づけ, 気付け, 気づい, 気付い, 知らなかった, 発見が遅 | notice late, not notice, unnoticed, nobody notice, only find out, find out too late, learn about it from, hear about it from, hear from customers first, first hear, discover late, too late, find out, found out, notice, realise, realize, unaware, know nothing about it until, come to light
customer-tells < notice-late customer: お客様からの連絡, 顧客からの連絡, ユーザーからの連絡, 顧客からの指摘, お客様からの指摘, ユーザーの指摘, 利用者からの連絡, ユーザーの連絡, ユーザーの連絡で知*, お客様に言われ | customers tell, users tell, customers report, users report, users write in, customer complaint tells, told by customers, customers notice, users notice, before we do, from a customer, from customers, before our monitoring
health-check < monitoring: ヘルスチェック, 正常性確認, 生存確認 | health check, liveness, readiness, heartbeat
anomaly < detect: 異常*, 異常値, おかし, 不審, 変な, いつもと違, 異変 | anomaly, abnormal, unusual, odd, strange, suspicious, weird, outlier
error-rate < fails metric: エラー率, 失敗率, エラーレート, エラー件数 | error rate, failure rate, error count, number of errors
exception: 例外, スタックトレース, エラートラッキング, エラー監視 | exception, stack trace, sentry, error tracking, unhandled
visibility < unclear: 可視化されていな, 見えない, 見えな, 見えづら, 見通せ, 把握でき, 把握できて, 状況がわから, 状況が見え, 見える化, 現状がわから, 追えていな, 見えにく, 把握してい, 把握する | visibility, cannot see, invisible, no overview, overview, no insight, opaque, transparency, in the dark, not visible, hard to see
sampling: サンプリング, 間引き, 粒度, 解像度, 分間隔 | sampling*, granularity, resolution of metrics, coarse, interval
cardinality: タグ, ラベル, カーディナリティ, タグ付け | tag, label, cardinality
query-language: ログ検索, 検索クエリ, ログを検索, 検索構文 | log search, search logs, query language
business-metric: 売上監視, 業務指標, ビジネス指標, 注文数の監視 | business metric, business kpi, order rate, conversion, conversion rate
usage-statistic: 利用状況, 利用率, アクセス解析, 使用状況, 利用実績 | usage statistics, utilisation, utilization, usage data, web analytics, adoption
baseline: ベースライン, 平常時, 通常時, 普段, 基準がな | baseline, normal level, usual level, what is normal
`
