export const jobs = `
batch < schedule: バッチ, バッチ処理, ジョブ, 夜間バッチ, 日次バッチ, 定期処理, 定期ジョブ, 夜間ジョブ, 一括処理, 定期実行, ジョブ実行, スケジュール実行, タスク実行, バックグラウンド処理, 非同期処理, 月次バッチ, 夜間処理, 日次処理 | batch, job, nightly job, batch job, cron, scheduled job, scheduled task, background job, daily run, scheduler, batch run, nightly run, cron job, asynchronous task
aggregation < figures report: 集計, 日次集計, 月次集計, 集計処理, 合算, 集計作業, 集計結果, 締め処理, 締め, 月締め, 締め作業 | aggregation, aggregate, summary job, roll up, totals*, tally, closing, month end closing, sum up, collect figures, collecting*, daily totals, settlement*
queue: キュー, 待ち行列, メッセージキュー, ジョブキュー, 送信待ち | queue, message queue, sqs, kafka, job queue, rabbitmq, pub sub, backlog of jobs, broker, topic, pubsub
clogged < delay queue: 詰ま*, 滞留, 溜まって, 溜ま, たま, 滞, 渋滞, 捌け, さばけ, 処理しきれ, 消化でき, つまって, つまる, 渋滞し, 積み上が, 積もっ, 山積み | clog, back up*, pile up, pileup, accumulate, congested, stuck in queue, jam, not keep up, backlog*, stall, stuck, heap up, build up, mount up
delay: 遅延, 遅れ, 遅れて, 遅れる, 遅延する, 後れ, 何時間も後, ディレイ | delay, late, hours late, postponed*, behind schedule, arrive late, lateness
retry < repetitive: リトライ, 再試行, 再送, やり直し, やりなお, やり直, 再実行, もう一度実行, 再投入, 流し直, かけ直, 叩き直, 再処理, 打ち直, リカバリ実行, リラン, 手動再実行 | retry, re run, rerun, run again, redo, resend, re send, repeat the run, try again, re execute, reprocess, resubmit, re submit, start over, do it again, replay
dead-letter < queue fails: デッドレター, 失敗メッセージ, エラーキュー, 処理されないまま | dead letter, dlq, failed message, poison message, unprocessed message
duplicate: 二重, 重複, 二回, 2回, 二度, ダブり, ダブって, かぶって, 被って, 二件, 多重, 重ねて, 両方に, 両方から, 重複し, 複数回, 両方 | duplicate, twice, double, two times, two copies, repeated twice, both by, more than once, redundantly*, doubly, both, duplication, two at once, same thing twice
idempotent < duplicate: 冪等, べき等, 二重実行, 二重起動, 多重起動, 多重実行, 二重処理, 二重登録, 二度押し, 連打, ダブルクリック, 二重送信 | idempotent, double execution, executed twice, run twice, processed twice, double submit, double click, starts twice, double processing
order-of-jobs: ジョブの順番, 先行ジョブ, 後続ジョブ, 後続, 前段, ジョブの依存, 前の処理, 依存ジョブ, 後続処理 | job order, upstream job, downstream job, job dependency, predecessor, follow on job, depends on previous, subsequent job, wait for job
missed-run < fails stops: 実行されな, 動いていな, 起動しな, 走っていな, 動かな, 実行漏れ, 起動していな, 空振り実行, 止まっていた, 動いてな, 止まったまま | not run, never ran, silently stopped, not start, stops running, not executed*, skipped run, does not work*, failed to start
stops < fails: 止ま, 停止, 途切れ*, ストップ, 中断, 動かなくな*, 止まってしま, とまる, 動作しな, 止める | stop, halt, come to a halt, stands still, cease, stuck half way, interrupted*, comes to a standstill, break off, grind to a halt
nightly-window < batch at-night: 夜間帯, バッチ時間帯, 実行時間, 実行時間帯, 処理時間, 所要時間, 処理に時間 | batch window, run time, duration, processing time, execution time, elapsed time
webhook: コールバック, 通知受信, イベント受信, ウェブフック | webhook, callback, event delivery, hook
schedule: スケジュール, 予定*, 日程, カレンダー, 日程調整, 予約*, 時刻* | schedule*, timetable, calendar, planned time, timing*, appointment, reservation*, booking*, slot
month-end < monthly: 月末, 月初, 期末, 四半期末, 年度末*, 月次*, 毎月末, 締め日, 決算 | month end, end of month, start of month, quarter end, month close, year end*, beginning of the month
stream: ストリーム, ストリーミング, イベント駆動, イベント, リアルタイム | stream, event driven, event, real time, realtime
worker-down < down batch: ワーカーが落ち, ワーカーが死, コンシューマ, ワーカーが止ま | worker dies, consumer*, worker crash, worker stopped
fails: 失敗, こけ, エラーにな, エラーで, エラー, 失敗し, うまくいか, 異常*, エラーが出, エラーが発生, 駄目, できなくな, 通らな, 弾かれ, はじかれ | fail, failure, error, break*, does not succeed, go wrong*, goes wrong, not work*, unsuccessful, rejected, broken*, fall through, unable*, ng
breaks < fails: 壊れ, 壊し, 破損, 崩れ*, 壊され, おかしくな, 動かなくな*, 壊れて | break*, broken*, broke, corrupt*, damaged, mess up
manual-run < batch manual: 手で流, 手動実行, 手動で流, 手動起動, 手で実行, 手で起動, 手動で起動 | run by hand, start by hand, kick off by hand, triggered manually, run manually, manual run
file-arrival: ファイルが届か, ファイル待ち, 着信待ち, データが届か, データが来な, ファイルが来な | file does not arrive, file missing, late file, feed late, waiting for file, data does not arrive
double-booked: ジョブの重複, ジョブが重な, バッチが重な, 重なって, 重な | overlap, overlapping jobs, jobs overlap, at the same moment
resume: 途中から再開, 再開, 最初から, 続きから, 途中から | resume, start from scratch, from the beginning, restart from the middle, start all over
skipped-holiday: 祝日処理, 営業日判定, 休日カレンダー | holiday calendar, business day logic, bank holidays*
progress-unknown: 進捗が見え, どこまで終わ, 終わったかわから, 残り時間 | how far it is, whether it finished, no progress shown, remaining time
`
