export const work = `
command: コマンド, コマンドライン, コマンド実行, ターミナル, コンソール操作, 叩いて, 打って | command, command line, cli, terminal, shell command, typing commands*
work: 作業, 業務, 仕事, 運用, タスク, オペレーション, 対応, 対応作業, 運用作業, 運用業務 | work, task*, operation, toil, job of, duties*, chores*
fix-later < prioritise: 後で直す, 直す暇, 直す余裕, 改善が進ま, 直されな, 直らな, 修正されな, 直っていな, 直さな | never fixed, fix later, not fixed, no time to fix, stays broken, remains broken, unfixed, left broken
checklist: チェックリスト, 確認項目, 一覧表, チェック表, やることリスト | checklist, check list, list of things, to do list, todo
template: テンプレート, ひな形, 雛形, テンプレ | template*, boilerplate, scaffold, blueprint
notification-user: お知らせメール, 案内メール, 通知メール, 完了メール | confirmation mail, notification mail, information mail
version: バージョン, 版, 世代, 新旧 | version, release number, edition, generation
difference-check: 差分確認, 差分チェック | diff, compare versions, difference check
date-limit: 期限, 締め切り, 締切, 納期, デッドライン, 〆切 | deadline, due date, time limit, due, cut off date
first-time: 初めて, 初回, 最初, 一回目 | first time, initially, first
today-only < date-limit: 当日, 直前, その日, ギリギリ, 間際, 土壇場 | last minute, same day, on the day, just before, at short notice, last day, last moment
estimate: 見積もり*, 見積, 予測, 見込み, 見通し, 予想 | estimate*, forecast*, prediction, predict, projection, guesswork, expectation
plan: 計画, 予定*, ロードマップ, 段取り, 企画* | plan, roadmap, schedule*
progress: 進捗, 状況, 進み具合, 進行状況, ステータス, 現況 | progress, status, state of, how far, current state
history: 履歴, 過去, 記録, 経過, 過去の, 以前の, 昔 | history*, record of, previous, earlier, former
limit-person < one-person: 担当者依存, 特定メンバー, ベテラン, 古株, 有識者, 詳しい人, エース, 第一人者 | veteran, senior, expert*, most experienced, old hand, guru, key engineer
busy-period: 年末, 年度末*, 決算期, 繁忙期*, ボーナス商戦, 新生活 | year end*, high season*, end of year, busy season, peak season
start: 開始, 起動, 始め, 始ま, 立ち上げ, 着手* | start, begin, launch*, boot, kick off
end: 終了, 完了, 終わ, 終える, 済 | end, finish, complete, done, completion
open: 開く, 開け, 開か, 開い, 閲覧, 見る, 見られ, 見て, 見たい | open, view*, see, look at, read, watch*
join: まとめ, 合わせ, 結合, 集め, 拾って, かき集め, 寄せ集め, 収集, 取りまとめ | gather*, collect*, put together*, combine, assemble, compile list, bring together, pick out
copy: コピー*, 複製*, 複写 | copy*, duplicate copy, clone, replicate
move: 移動, 移す, 移し, 移る, 載せ | move, transfer, relocate, shift*
split: 分かれ, 分断, 分離, 別々, 個別に*, 分ける, 別れ | separate, split, apart, divided, disconnected*
decide: 決め, 判断, 決定, 選択, 選ぶ, 判定 | decide*, decision, choose, judge, judgement, select, judgment
explain: 説明, 伝え, 教え, 説明し, 解説 | explain, tell, describe, explanation, walk through
ask: 聞く, 聞か, 聞い, 尋ね, 質問*, 聞かれ, 聞きに, 訊 | ask*, question*, query from
answer: 回答, 返信, 返事, 答え, 返答 | answer, reply, response to, respond to
meeting-many < meeting too-many: 会議が多, 会議だらけ, 打ち合わせが多, 会議で一日, ミーティングが多 | too many meetings, meetings all day, meeting overload, full of meetings
count-items: 数える, 件数を数, 数えて | count the, counting*, count by hand
compare-manual: 見比べ*, 目で比べ, 比較作業 | compare by hand, compare manually
use: 使う, 使い, 使って, 利用, 使用, 活用 | use, using, usage, utilise, utilize
people: 人, 人間, メンバー, 人員*, 者, 社員, 従業員 | people, person, member*, staff, employee, colleague, someone, somebody
time: 時間, 時刻*, 分, 秒, 間 | time*, hour*, minute, seconds
problem: 問題, 課題, 困りごと, トラブル*, 悩み, 不都合 | problem, trouble, issue*, difficulty*, pain point, concern
improve: 改善, 良くな, 向上, 見直さ | improve, improvement, better, optimise, optimize*
user-visible: 画面に出, 見た目, 表示崩れ, 崩れ*, デザイン, ずれて表示 | visible, looks broken, layout broken, design*, appearance, look and feel
`
