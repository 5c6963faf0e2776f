export const alerting = `
alert: アラート, 通知, 警報, 警告, アラーム, 検知通知, ワーニング, 監視通知 | alert, notification, alarm, warning, paging event
fires < alert: 鳴る, 鳴り, 鳴っ, 鳴ら, 発報, 発火, 飛んでく, 飛ぶ, 飛んで来, 呼び出し, 呼び出され, 呼ばれ, 叩き起こ, たたき起こ, 起こされ | fire, go off, goes off, went off, page*, ring*, rang, get called, woken, wake up, woke, trigger, sets off, beep
pager < alert on-call: ページャー, ページャ, ポケベル, 呼び出しツール | pager, pagerduty, opsgenie
false-alarm < alert: 誤検知, 誤発報, 誤発火, 誤報, 誤アラート, 空振り, オオカミ少年, 偽陽性, 狼少年, 何も起きていない, 問題ないのに, 異常がないのに, 実害のない, 実害がない, 無意味なアラート | false alarm, false positive, false alert, nothing wrong, turn out to be nothing, cry wolf, spurious, bogus, without a cause, not a real, non actionable, not actionable, harmless, no real problem, for nothing
missed-alert < alert notice-late: 検知漏れ, 検知でき, 検知されな, 検知しな, 見逃, 見落と, 偽陰性, 気づけな, 気付けな | missed alert, false negative, fail to detect, not detect, slip through, go unnoticed, overlook*, missed*
noise < alert too-many: ノイズ, うるさ, 騒がし, 鳴りすぎ, 鳴り止ま, 鳴りやま, 狼少年化, 麻痺, アラート疲れ, 形骸化した通知, 流れすぎ, 流れて | noise, noisy, spam*, flood of alerts, alert fatigue, desensitised, desensitized, numb, annoying*, flooding*
buried < too-many: 埋もれ, 紛れ, 見失, 流れてしま, 隠れて, 見つけにく, 目立たな | bury, drown, get lost in, lost among, hide, hidden, obscure, lose sight, hard to spot
alert-storm < alert too-many noise: アラートストーム, 連鎖, 連発, 大量発報, 雪崩, ドミノ, 一斉に鳴, 一気に鳴, 芋づる | alert storm, cascade, avalanche, storm, knock on, chain reaction, hundred alerts, all at once
threshold < alert: 閾値, しきい値, 上限値, 判定値, 基準値, しきい | threshold, trigger level, alert limit, cut off*, cutoff, sensitivity, limits that
mute < alert: ミュート, サイレンス, 抑止, 抑制, 黙らせ, 静観, 止め忘れ, 監視停止, 監視を止め, 停止設定, スヌーズ | mute, silence, suppress, snooze, turn off alerts, disable monitoring, acknowledge and ignore
ignored < nobody: 無視, 放置, ほったらかし, 見て見ぬ, 誰も見て, 見なくな, 見ていな, 見られていな, スルー, 手つかず, 手付かず, やりっぱなし, 置き去り, 開きっぱなし, 対応されな, 閉じるだけ, 閉じている | ignore, neglect*, nobody looks at, nobody read, nobody watch, left alone, left open*, left lying, unattended, disregard, overlooked for months, just close it, close it, unread
alert-target < alert: 宛先, 通知先, 送り先, 送信先, 配信先, 届け先 | recipient, destination, routed to, routing, sent to the wrong, wrong channel, wrong team
severity-level: 重要度, 深刻度, 緊急度, レベル分け, 重大度, クリティカル | severity, urgency, critical, importance, severity level
channel: チャンネル, チャネル, slackチャンネル, ルーム | channel, chat room, room
delay-alert < alert: 通知が遅れ, 通知の遅れ, 遅れて届, 通知遅延 | late alert, alert arrives late, delayed alert
unclear-message < unclear: 文面, メッセージがわかりにく, 内容が薄, エラー文, エラーメッセージ, 意味がわから, 意味不明, 読み取れな | cryptic, unclear message, error message, vague*, meaningless message, does not say, say nothing, unhelpful message, no context
resolve-signal: 自然復旧, 勝手に直, 自動復旧, 自動で直, 復旧通知, 解消通知, 自動回復 | self heal, recover by itself, recovers on its own, auto resolve, resolve itself, goes away by itself, flap
monitored-setup < alert monitoring: 監視設定, アラート設定, 監視ルール, アラートルール, 監視項目, 監視条件 | alert rule, monitoring rule, alert configuration, monitoring setup, alert definition, monitor definition
acknowledge: 確認済み, 受領確認, 既読, 対応宣言, 誰が対応中, 対応中 | acknowledge, acknowledgement, seen by, who is working on it, already handled
action-needed: 対応が必要, 要対応, 対応不要, 対応の要否, アクション不要, 何もせず, 何もしな, 対応しなくてい, 静観対応 | action required, no action, needs action, nothing to do, require action, does nothing, no reaction needed
auto-remediation: 自動対応, 自己修復, オートヒーリング | auto remediation, automatic recovery, automatic response, runbook automation
log-alert < alert log: ログ監視, ログアラート, 文字列監視 | log alert, log monitoring, log based alert, log watcher
alert-review: 棚卸しされない, アラートの見直し, アラート整理, 監視の見直し, チューニングされ | alert review, review of alerts, tune alerts, alert tuning, alert cleanup
`
