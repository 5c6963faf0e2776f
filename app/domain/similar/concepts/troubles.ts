export const troubles = `
manual: 手作業, 手動, 手で, 人手で, 手入力*, 手打ち*, 人力, 手運用, 手作業で, 人の手, マニュアル作業, 自動化されていな, 自動化でき, 手でやって, 自動でな, 手でコマンド, 職人, 人海戦術, 手仕事 | manual, by hand, hand made, not automated, human work, handwork, hand operated, done by people, no automation, without automation, not automatic, has to be done by, by humans, typing command*
automate: 自動化, 自動, 自動で, オートメーション | automate, automation, automatic, automatically
tedious < repetitive: 面倒, 手間がかか, 手間*, 煩わし*, 単純作業, 退屈, 地味に, 億劫, 苦痛, しんどい, 骨が折れ, めんどう, めんどくさ, 厄介, 煩雑*, うんざり, 苦労*, 大変* | tedious, cumbersome*, laborious, boring, tiresome, chore*, painful*, hassle, annoying*, monotonous, labour intensive, labor intensive, drudgery, a pain, pain, fiddly, a lot of effort, laboursome, time consuming*, troublesome*
repetitive < often: 繰り返し, 同じ作業, 毎回同じ, 定型作業, ルーチン, ルーティン, 何度も同じ, 同じこと, 同じ質問, 毎度, 繰り返して, 何回も, 何度も*, その都度, 都度*, 同じ内容 | repetitive, same work, routine, repeat*, recurring*, same thing again, same question*, over and over*, again and again*, many times*, same task, repeatedly*, same steps, keep doing, time and again, keep having to, same manual
every-time < often: 毎回, そのたび, の度に, たびに, 都度*, いつも, 必ず, するたび, 逐一, いちいち* | every time, each time, every release, always, every single time, whenever, without exception, each release, for every, for each, every deploy, invariably
daily: 毎日, 日々, 一日に, 日常的, 1日, 毎朝, 毎晩, 日次, 一日, 連日 | daily, every day, each day, a day, day by day, per day, every morning, every night, everyday
weekly: 毎週, 週に, 週次, 週一, 週1, 週間, 一週間 | weekly*, every week, each week, a week, per week, once a week
monthly: 毎月, 月に, 月次*, 月一, 月1, ひと月, 一か月, 一ヶ月 | monthly, every month, each month, a month, per month, once a month
yearly: 毎年, 年に一度, 年次, 年間, 一年, 年一, 1年, 何年も | yearly, every year, annual, once a year, for a year, per year, for years
half-day < slow time-lost: 半日, 丸一日, 一日がかり, 半日かか, 午前中, 何時間も, 数時間, 一日仕事, 丸一日かか, 時間も | half a day, whole day, all day, whole morning, all morning, for hours, several hours, entire day, hours of, a full day, many hours, hours*
several-days < slow wait: 数日, 何日も, 三日, 一週間かか, 日かか, 日数がかか, 何週間, 週間かか, 何日, 3日, 長期間, 一週間待, 日待 | several days, for days, takes days, days, take week, weeks*, three days, a few days, wait days, for weeks, days to
wait < slow: 待つ, 待ち, 待た, 待って, 待機時間, 返事待ち, 待ち時間, 待たないと, 返答待ち, 待たされ*, 順番待ち*, 待たせ | wait, held up, wait for, idle time, hang around*, kept waiting, on hold, queue up
blocked < wait: ブロック, 進まな, 進められ, 先に進め, 滞っ, 足止め, 手待ち, 着手でき*, 作業できな, 動けな, 止められ, 足かせ, 妨げ, 進捗しな | blocked, cannot proceed, no progress, cannot continue, hold back, cannot work*, stuck waiting, stand idle, blocker, prevents, held back, cannot go on, hinder, stops us from, impede
forget < not-done: 忘れ, 失念*, うっかり*, やり忘れ, 対応漏れ, 漏れ, 漏れる, 抜け, 抜ける, 抜け漏れ, 忘却, 忘れられ, やり漏れ, 作業漏れ, 抜けて, 洩れ, し忘れ | forget, forgot, forgotten, slip through the cracks, left undone, omitted, fall through the cracks, gets missed, miss a step*, overlooked*, slips*, not remembered, oversight, neglected*
missing: ない, 無い, なく, なくて, 存在しな, 欠けて, 不足し, 足りな*, 足りず, 未整備, 整備されて, 欠如, 用意されて, 無く, なし, いない | missing*, lack, absent*, no such, without, does not exist, none, there is no*, there are no, insufficient*, nonexistent, no
not-enough < missing: 不十分, 足りな*, 不足*, 薄い, 乏し, 十分でな, 足らな, 少な, 少なすぎ* | not enough, insufficient*, inadequate, too little, too few*, scarce, scant, poor, sparse, short of
too-many: 多すぎ, 大量, 多い, たくさん, 膨大, 乱立, 増えすぎ, 多く, 山ほど, 多数, 何百, 数百, 何件も, 百件, 過剰, 多過ぎ, 余計, 溢れ, あふれ, 大量に, 多すぎて, 複数, 数が多 | too many, too much, lots of, so many, countless, huge number, plenty, numerous, hundreds, excessive, abundance, far too many, mass of, a lot, many, flood*, dozens, overflow, masses, sprawl, proliferation, so much, proliferate
too-few < not-enough: 一つしか, 1つしか, 一台しか*, 少なすぎ*, 限られ, ひとつしか, 1個しか, 一個しか, しかな, しかいな, しかでき, 一つだけ, 唯一, 二つしか | only one*, just one, single, too few*, limited number, only a few, one only, only two, exactly one
nobody: 誰も, 誰一人, 誰にも, 誰もが*, 誰からも | nobody, no one, not anyone, anyone, not a single person, none of us
everybody: 全員, みんな, 皆, 全社, 全チーム, 誰でも, 誰もが* | everybody, everyone, all of us, whole team, all teams, anybody, entire team, company wide
same: 同じ, 同一, 一緒, 共通, 同様 | same, identical, alike, common*, similar*
often: 頻繁, 頻度, しょっちゅう, よく, ちょくちょく, 何度も*, 度重な, しばしば, 多発, 定期的, 常に | often, frequent, regularly, constantly, all the time, keeps, repeatedly*, many times*, commonly*
rarely: めったに, まれに, 滅多に, ほとんど, 年に数回, ごくまれ, ほぼ | rarely, seldom, hardly ever, once in a while, almost never
suddenly: 突然, 急に, いきなり, 不意, 予告なく, 予告なし, 突如, 知らないうちに, 勝手に, 事前連絡, 予告, 断りなく, 連絡なく, 無断 | suddenly*, unannounced, without notice, without warning, out of the blue, unexpectedly, all of a sudden, advance notice, silently*, without telling, unexpected, no notice
silently < notice-late: 黙って, 静かに, サイレント, エラーも出ず, 何も言わず, 気づかれず, 正常終了に見え, 成功扱い, エラーにならず, 成功したように | silently*, silent failure, no error shown, without an error, quietly, looks successful, reports success, no message, without any message
cannot: できな, できず, 出来な, 不可能, でき無, られない, 無理, 不可, 叶わ | cannot, unable*, impossible, not possible, no way to*, not able
hard-to-change < afraid: 変更しづら, 変えにく, 手を入れられ, 直しづら, 変更が怖, 融通, 柔軟, 直しにく, 変えられな, 修正しづら | hard to change, inflexible, rigid, difficult to change, cannot change, hard to modify, fragile*, brittle*, not flexible
unstable: 安定しな, 不安定*, 脆い, もろい, ぐらぐら, 安定稼働, 不調, 調子が悪 | unstable*, fragile*, shaky, brittle*, unreliable*, instability, not stable, wobbly
old: 古い*, 昔から, 旧式, 年代物, 長年, 何年も前, 年前 | old*, long ago, years old, since forever, years ago, antiquated, aged
large-scale: 大規模, 大口, 大口顧客, 大企業, 大手 | large scale, large customer, enterprise customer, big client, key account, large tenant
time-lost < tedious: 時間の無駄, 時間を食, 時間が奪わ, 時間を浪費, 手間と時間, 時間が溶け, 時間を割, 時間を費や, 工数がかか, 時間をかけ, 潰れ, つぶれ | waste of time, time lost, wasting hours, eats time*, time sink, lose hours, cost us hours, spend hours, spend time, takes up time, spend half, wasted effort, spend too much time
misuse: 目的外, 使い方が違, 誤用, 悪用 | misuse, used wrongly, not what it was made for
trust: 信用でき, 信頼でき, 当てにならな, 疑わし, 怪し, あてにな, 信じられ, 信頼され, 正しいかわから, 正確でな, 信ぴょう性, 不正確, 信用され | cannot trust, unreliable data, doubt, not reliable, dubious, trust, untrustworthy, cannot rely, not accurate, inaccurate, confidence, questionable
dangerous < afraid: 危険, 危な, ヒヤリ, リスク, 危うく, ヒヤヒヤ, 危惧, 事故りそう, 危なっかし | dangerous, risk, risky*, near miss, unsafe, hazard, close call, danger
undecided < unclear: 決まっていな*, 未定, 決まらな, 決められ, 宙ぶらりん, 検討中, 結論が出, 定まって, 決まってな, 決まっておら, 決めていな, 未決 | undecided*, not decided, no decision, pending decision, not defined, undefined, not agreed, no clear, never decided, not settled
not-done < forget: 実施されな, 実施されず, 実行されず, 終わっていな, 完了しな, やられていな, 未実施, 手がつい, 進んでいな, やられな, 行われていな, 実現しな, 実施でき, やりきれ, 消化されな | not done*, never done, not carried out, not implemented*, left unfinished, never happens, incomplete, never finished, not followed through, never carried out, not completed, undone, not executed*, remains open
leave-over < cleanup: 残って, 残り続け, 残ったまま, 残る, 残された, 居座, 消えずに, 溜まる一方, 残存, そのまま, ままにな | remain, still there, left behind*, linger, still active, left in place, stay, stays around, still exist, persist, never removed, leftover*
switch-tools < split: 行ったり来たり, 複数のツール, ツールがばらばら, 往復, 何画面も, 画面を行き来, 切り替えながら, 行き来, 別々のツール | back and forth between, many tools, several tools*, jump between, switching between, different tools, switch back and forth, too many tools, tab hopping
pointless < unused: 意味がな, 意味のな, 形だけ, 形骸化, 無駄, 役に立たな, 役立たな, 意義, 効果がな, 形式的, 使えな, 価値がな | pointless, meaningless, useless*, no value, of no use, formality, in vain, not useful, not helpful, senseless, worthless, no benefit, does not help, going through the motions
hard: 難しい, 困難, 大変*, 苦労*, 厳しい, 手こず, 手を焼, 苦戦, 苦し, つまず, 躓, ハマ, 詰ま* | hard*, difficult*, struggle, tough, challenging, stumble, troublesome*, get stuck, trip over, trouble with, difficulty*, wrestle
annoyed: イライラ, ストレス, 不便, 煩わし*, 嫌, 邪魔, 迷惑 | irritating, stressful*, inconvenient*, nuisance, bother, in the way, frustrating*, frustration
late-night-end: 帰れな, 終電, 遅くまで | stay late, work late, until late, go home late
growing-pain: 人が増え, チームが増え, 規模が大きく, サービスが増え | as we grow, more teams, more services, does not scale with
unavoidable: 仕方な, やむを得, しかたな, しょうがな | unavoidable, no choice, have to live with, inevitable
by-memory: 記憶, 覚えて, 頭の中, 勘, 経験, 暗記, 感覚 | memory of people, from memory, remember, in the head, gut feeling, by instinct, by experience, in someone's head
confidential-block: 見せられな, 閲覧できな, 見られな, 参照できな | not allowed to see, cannot view, cannot access, no access, no rights to see
misordered: 順番が違, 順番を間違, 順序が違, 手順を間違, 手順を飛ば, 手順が抜 | wrong order*, out of order, skip a step, steps skipped, missed a step*, step is missed
long-list: 長い, 長す, 長大, 長く, ステップが多, 手順が長, 手順が多, 工程が多 | long list of steps, long, too many steps, many steps, lots of steps, lengthy*
reinvent: 車輪の再発明, 各チームで作, 同じものを作, 似たよう, 個別に作, 各チームが | reinvent, build the same thing, each team builds, every team has its own, own way, similar*, duplicate effort
ad-hoc-check: 念のため, 気にして見, 気になって | just in case, to be safe, keep looking
unequal-info: 人によって, 人により, やり方が違, やり方がばらばら, チームによって, バラつき, まちまち | depends on who, everyone does it differently, different way, inconsistent way of, varies, each team differently, differently*
`
