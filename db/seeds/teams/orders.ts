import { ordersPainPoints } from '../pain-points/orders.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const orders: TeamStory = {
  slug: 'orders',
  name: 'Orders',
  phase: 'mature',
  headcount: 9,
  cadenceDays: 14,
  newestDaysAgo: 3,
  heldAgo: everyWeeks(2, { from: 24 }),
  agenda: 'sync',
  scribe: '森',
  people: ['中井', '佐々木', '小林', '井上'],
  painPoints: ordersPainPoints,
  syncs: {
    24: {
      verdicts: [
        ['order-queue-depth > 1000', 'fix'],
        ['login-latency p99 > 800ms', 'keep'],
        ['nightly-batch started', 'delete'],
      ],
      notes: [
        [1, '夏のセールで通知が埋もれ、決済の遅延に20分気づけなかった。\n通知の整理から始めたい。'],
        [5, '来月、注文取り込みの処理を新しい基盤へ移す予定。'],
      ],
      decisions: [
        {
          text: '通知を「対応が要る・要らない」に分けて一覧にする',
          owner: '佐々木',
          dueInDays: 14,
          done: 22,
        },
      ],
    },
    20: {
      notes: [[2, '注文ステータスの手直しは、原因の処理がわかっている。直すまでは毎朝の作業が続く。']],
      decisions: [{ text: '不整合の件数を毎日数えて残す', owner: '中井', dueInDays: 28, done: 16 }],
    },
    16: { notes: [[4, '本番ログの閲覧権限は、障害の間だけ自動で渡せないか。森が Identity に聞く。']] },
    12: {
      notes: [
        [3, 'しきい値アラートはこの四週間鳴っていない。解消とする。'],
        [2, '精算バッチの手での流し直しが始まった。ほかのチームにもあるかは未確認。'],
      ],
      decisions: [
        { text: 'セール前のしきい値の見直しを当番表に入れる', owner: '小林', dueInDays: 21, done: 10 },
        { text: '精算バッチの失敗を記録する表を作る', owner: '中井', dueInDays: 30 },
      ],
    },
    8: {
      notes: [[1, '夜間バッチの失敗に二日続けて気づかなかった。GH-412 で朝までに通知が来るようにする。']],
    },
    4: {
      verdicts: [['sale-threshold cpu > 60%', 'fix']],
      notes: [[3, 'しきい値アラートが再発。負荷試験のあと固定値に戻したのが原因らしい。']],
      decisions: [{ text: 'しきい値を固定値に戻した経緯を調べて共有する', owner: '佐々木', dueInDays: 7 }],
    },
    2: {
      notes: [[2, '不整合の手直しは今週も毎朝。担当の中井さんが休みの日は佐々木さんが代わった。']],
      late: [2, '追記: 二重登録は先月だけで15件。来月のレビューまでに原因別に分ける。'],
      decisions: [{ text: '二重登録の件数を来月のレビューに出す', owner: '小林', dueInDays: 28 }],
    },
    0: {
      verdicts: [
        ['nightly-batch failed', 'keep'],
        ['disk-usage > 80% (log volume)', 'fix'],
        ['canary-error-rate (old)', 'delete'],
      ],
      notes: [[5, '再来週から年末のセール準備。カナリアの判定を自動にするかは次回決める。']],
      decisions: [{ text: 'セール期間の当番を二人にする', owner: '中井', dueInDays: 14 }],
    },
  },
}
