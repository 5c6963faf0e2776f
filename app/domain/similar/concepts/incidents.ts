export const incidents = `
incident: 障害, インシデント, 事故, トラブル*, システム障害, 本番障害, サービス障害, 大規模障害, 障害対応, インシデント対応 | incident, outage, disruption, major failure, breakdown*, service failure, incident response, accident
down < incident: ダウン, 落ちる, 落ちて, 落ちた, 落ちると, 落ちてい, 停止して, サービス停止, 使えなくな, 接続できな, 繋がらな, つながらな, 利用できな, アクセスできな, 全断, 死んで, 死ぬ, 落ち | down, go down, goes down, went down, unavailable, offline, unreachable, not reachable, unusable, fall over, dead, die
crash < down: クラッシュ, 異常終了, 強制終了, プロセスが死, プロセスが落ち, 落ちてしま, 突然終了, フリーズ, 固まる, 固まっ, 固まり, ハング | crash, abort, abnormal end, killed, kill the, segfault, freeze, frozen, hang, hung, terminate unexpectedly, panic
recover: 復旧, 回復, 復帰, 立ち直, 復旧作業, 障害復旧, 元に戻, 戻るまで, 立ち上げ直 | recover, recovery, come back up, back to normal, restore service, bring back, get back up*, mttr, time to recover
impact < incident: 影響範囲, 影響, 波及, 巻き込, 引きずら, 共倒れ, 巻き添え, 道連れ | impact, blast radius, affect, knock on effect, scope of, take down with, takes our, drag down, drags*
postmortem: ポストモーテム, 振り返り, 障害報告, 事後検証, 反省会, 障害レビュー, 障害報告書, ふりかえり, レトロ | postmortem, post mortem, retrospective, incident review, incident report, lessons learned, review of outages, retro, after action
prevention < postmortem: 再発防止, 対策, 恒久対応, 恒久対策, 改善策, 是正, アクションアイテム, 防止策, 根本対応, 根本解決, 本格対応, 抜本 | prevention, action item, permanent fix, follow up, preventive measure, corrective action, countermeasure, proper fix, real fix, measure agreed, remediation
temporary-fix < fix-later: 暫定対応, 暫定, 応急処置, その場しのぎ, 対症療法, 場当たり, ワークアラウンド, 回避策, とりあえず | temporary fix, workaround, stop gap, stopgap, band aid, quick fix, ad hoc, patch over, provisional
recurs < often: 再発, 再燃, 繰り返し起, また起き, また起こ, 何度も起, 同じ障害, ぶり返, 再び起, 再度発生, 頻発, 何度も発生, また同じ, 度々, たびたび起, 繰り返し発生, 再発し | recur*, happen again, come back, reoccur, same incident, again and again*, repeat itself, keep happening, keep coming back, over and over*, same problem, repeated*, reappear, return with
war-room: 指揮, 司令塔, 対策本部, 障害会議, インシデントコマンダー, 役割分担, 体制 | war room, incident commander, commander, bridge call, coordination, coordinate, who leads
status-update < communication: 状況共有, 状況報告, 経過報告, 進捗報告, ステータスページ, 状況を聞, 周知, 障害連絡, お知らせ, 告知, アナウンス, 連絡に手 | status update, status page, status report, announcement, announce, inform stakeholder, keep everyone informed, keep informed, status question, tell customers
impact-customer < customer: お客様影響, 顧客影響, ユーザー影響, 客先, お客様に迷惑, 迷惑をかけ | customer impact, customers affected, users affected, user facing, inconvenience
drill < test: 訓練, 避難訓練, 障害訓練, 演習, ゲームデー, リハーサル, 予行, 練習, カオスエンジニアリング, 試したことがな, 試していな, やったことがな, 検証したことがな | drill, practise, practice, rehearse, rehearsal, game day, exercise, dry run, chaos engineering, never tested, never tried, untested
disaster: 災害, 災害対策, 地震, リージョン障害, データセンター障害, 停電 | disaster, disaster recovery, business continuity, region outage, earthquake, power failure, data centre outage, data center outage, dr, bcp
single-point: 単一障害点, 冗長化, 冗長構成, 二重化されていな, 冗長, 1台しか, 一台しか*, 一台構成, 一台で動, 片系, シングル構成 | single point of failure, redundancy, redundant*, spof, one server only, single server, only one server, single instance, no failover, not redundant
failover < recover: フェイルオーバー, フェールオーバー, 切り替え, 切替, 系切替, 切り替わ, スイッチオーバー | failover, fail over, switch over, switchover, cutover, take over
first-response < incident escalation: 初動, 一次対応, 一次受け, 初期対応, 一次切り分け, トリアージ, 対応が遅, 対応開始 | first response, initial response, triage, first line, respond, slow to react, reaction time, time to respond
emergency: 緊急, 至急, 急ぎ, 急遽, 緊急対応, 火消し, 突発, 急な, 消火, 炎上 | emergency, urgent, fire fighting, firefighting, put out fires, sudden*, hurry, rush*, asap, immediately
bug: バグ, 不具合, 欠陥, 不良, デグレ, 先祖返り, 退行, 回帰 | bug, defect, fault, regression, glitch, flaw, degrade functionality
inquiry < support: 問い合わせ, 問合せ, 問い合せ, お問い合わせ, 問合わせ, サポート依頼, 照会, 質問* | inquiry, enquiry, support request, question*, support ticket, asked*, customer contact, contact us, query from customers
complaint < inquiry customer: 苦情, クレーム, 不満, お叱り, 怒られ, 文句, 評判 | complaint, complain, dissatisfied, angry, unhappy, frustrated*, bad review
escalation < unclear communication: エスカレーション, エスカレ, 上げ先, 連絡先, 連絡網, 誰に連絡, 誰に聞, 連絡すれば, 聞けばいい, 相談先, 問い合わせ先, たらい回し, 窓口, どこに聞, 誰に頼, 誰に相談 | escalation, escalate, whom to contact, who to contact, contact person, contact list, point of contact, whom to ask, who to ask, who to call, whom to call, passed around, sent around, bounced between, whom to inform, contact point, where to ask
customer-data-wrong: 他人の情報, 別の人の, 別のお客様, 他の顧客 | another customer, wrong customer, someone else's, other people's data
service-degraded: 性能劣化, 劣化, 一部機能, 縮退, 機能低下 | degradation, degraded service, reduced service, brownout, partial outage
known-issue: 既知の問題, 既知, わかっている問題, 前から, 以前から, ずっと | known issue, known problem, for a long time*, long standing, already known
contact-outside: 休日の連絡, 緊急連絡, 緊急連絡先, 連絡がつかな, つながらない, 連絡が取れ, 捕まら, つかまらな | emergency contact, cannot be reached, nobody answers, unreachable person, hard to reach, not picking up, get hold of
decision-slow: 意思決定が遅, 判断が遅, 判断待ち, 決断 | slow decision, waiting for a decision, decision takes, indecision
legal-report: 障害報告先, 報告義務, 顧客報告, 客先報告 | reporting duty, report to customers, official report, report to authorities
`
