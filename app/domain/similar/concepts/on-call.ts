export const onCall = `
on-call: オンコール, 当番, 待機, 輪番, 当直, 宿直, ローテーション*, 待機番, 呼び出し当番, シフト, 持ち回り, 夜勤 | on call, oncall, on duty, rota, rotation*, standby, shift*, roster*, duty*, stand by
at-night: 夜中, 深夜, 夜間, 夜, 真夜中, 未明, 早朝, 明け方, 寝て, 就寝, 夜通し, 徹夜 | at night, night, midnight, overnight, small hours, early morning, asleep, sleep, 3am, middle of the night, after midnight
weekend < off-hours: 週末, 土日, 休日, 祝日, 休みの日, 土曜, 日曜, 連休, 年末年始, お盆, 正月 | weekend, saturday, sunday, holiday, public holiday, day off, bank holiday*, christmas, new year, gw
off-hours < at-night: 時間外, 営業時間外, 業務時間外, 残業, 定時後, 勤務時間外, 退勤後, 業務後 | off hours, out of hours, after hours, outside working hours, outside business hours, overtime, late hours
tired < workload: 疲れ, 疲弊, 消耗, 疲労, 眠れ, 寝られ, 寝不足, しんど, つら, 辛い, きつ, バーンアウト, 燃え尽き, 休めな, 休めず, 休みが取れ, 心身, モチベーション | tired, exhausted*, burn out, burnt out, burnout, fatigue, sleepless, painful*, hard on people, no rest, cannot rest, morale, stress, stressful*, worn out, drained, lose sleep
uneven < workload: 偏り, 偏って, 偏る, 集中して, 不公平, 均等, 偏りがち, 同じ人ばかり, 特定の人, 一部の人, 同じ人に | uneven, unbalanced, imbalance, unfair, the same people, same person, same two people, always the same, concentrated on, lopsided, a few people*, too few people
few-people < workload: 人手不足, 人手が足りな, 人数が少な, 人が足りな, 要員, 人員*, 人材不足, リソース不足, 人が少な, 手が足りな, 少人数, 人しかいな, 二人しか, 三人しか, 工数が足りな, 人手 | understaffed, short of people, not enough people, headcount, staff shortage, short staffed, too small a team, few people*, lack of people, manpower, only two people, only three people, no capacity in the team, staffing
handover < share-knowledge: 引き継ぎ, 引継ぎ, 引継, 申し送り, 交代, 引き渡し, 引き継が, 引き継げ, バトンタッチ | handover, hand over, handoff, hand off, shift change, takeover, pass on, turnover notes, transfer of knowledge
verbal < communication no-document: 口頭, 口伝え, 口伝, 言った言わない, 口約束, 耳で | verbal, word of mouth, oral, by mouth, told in person, only spoken, in conversation
compensation: 手当, 代休, 報酬, 割に合わ, 待機手当, 振替 | compensation, on call pay, time off in lieu, allowance, paid for it, not paid
next-day: 翌日, 翌朝, 次の日, 翌営業日, 朝になって, 明くる日 | next day, next morning, following day, following morning, in the morning, until morning, the day after
phone: 電話, 架電, コール, 携帯, 着信 | phone, telephone, call, mobile number, ringing*
interrupt < workload: 割り込み, 割込, 差し込み, 中断さ, 手が止ま, 作業が中断, 本来の仕事, 本来の業務, 集中でき, 手を取られ, 時間を取られ, 時間をとられ, 手を止め | interrupt*, interruption, context switch, distract, distraction, disturb, pulled away, keeps us from, real work, cannot focus, eat our time*, take time away, stop what
vacation: 休暇, 有給, 休むと, 休みだと, 不在, 休み, 離席, 病欠, 休職, 育休, 長期休暇, いないと, 休んだ | vacation, on holiday, leave, absent*, absence, sick, away, not around, out of office, on leave, unavailable person
quit < people: 退職, 辞め, 離職, 退社, 異動, 転職, いなくな, 去った, 抜けた人, 退職者, 元社員, やめた人 | quit, resign, leaver, left the company, has left, who left, former employee, departed, departure, moved on, changed teams, leave the company, people leave*, since its author left, ex employee
morning: 朝, 朝一, 始業, 出社, 午前, 業務開始 | morning, start of business, start of work, before work, beginning of the day, opening hours*, business hours
commute: 出社しない, 移動中, 通勤, 外出先, 外出 | commute, on the road, travelling, away from desk
second-on-call: 副当番, バックアップ要員, 代わり, 交代要員, 代役, 代わりがいな, 代わりの人 | secondary on call, backup person, substitute, stand in, deputy, replacement person, no one to replace, cover for
on-call-schedule < on-call schedule: 当番表, シフト表, 当番の予定, シフト調整, 当番決め | on call schedule, duty roster, shift plan, rota planning, roster*
burden-volume: 呼び出し回数, 呼び出しが多, 何度も起こ, 出動, 夜間対応 | number of pages, paged too often, woken several times, night call, night page
`
