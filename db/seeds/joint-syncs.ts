import type { JointSyncStory } from './team-story.ts'

/** The syncs of several teams. Shipping took part until month 3, and in none after. */
export const jointSyncs: JointSyncStory[] = [
  {
    ago: 23,
    teams: ['orders', 'stock', 'shipping'],
    notes: [[5, 'セールの前に、注文・在庫・出荷の三チームで流れを確認した。']],
    decisions: [{ text: 'セール当日の連絡先を一枚にまとめる', owner: '中井', dueInDays: 10, done: 22 }],
  },
  {
    ago: 21,
    teams: ['billing', 'shipping'],
    notes: [[2, '消込に使う出荷番号の形をそろえる。']],
    decisions: [{ text: '出荷番号の形を決めて両チームの画面に出す', owner: '原', dueInDays: 42, done: 14 }],
  },
  {
    ago: 17,
    teams: ['orders', 'shipping', 'platform'],
    notes: [[2, 'Two deploy scripts, one author, who has left. Platform reads them with Shipping.']],
  },
  {
    ago: 15,
    teams: ['stock', 'shipping', 'payments'],
    notes: [[1, '証明書切れのふりかえり。期限の一覧を三チームで持つ。']],
    decisions: [{ text: '証明書の期限の一覧を作る', owner: '石井', dueInDays: 14, done: 13 }],
  },
  {
    ago: 11,
    teams: ['orders', 'billing', 'stock'],
    notes: [[4, 'ステージングのデータを三チームで同じものにしたい。']],
  },
  {
    ago: 7,
    teams: ['orders', 'payments', 'platform'],
    notes: [[3, '夜間の通知を減らす進め方を、決済チームの例で話した。']],
    decisions: [{ text: '対応のいらない通知の数を三チームで毎月出す', owner: '森', dueInDays: 60 }],
  },
  {
    ago: 3,
    teams: ['billing', 'payments', 'identity'],
    notes: [
      [4, 'The list of accounts is the same for all three. One of us should own it.'],
      [4, 'The session store of Identity holds six times today’s users in the test. Ten is the goal.'],
    ],
    decisions: [{ text: 'アカウントの棚卸しの持ち主を決める', owner: '藤田', dueInDays: 14 }],
  },
]
