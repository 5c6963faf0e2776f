import { billingPainPoints } from '../pain-points/billing.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const billing: TeamStory = {
  slug: 'billing',
  name: 'Billing',
  phase: 'mature',
  headcount: 6,
  cadenceDays: 14,
  newestDaysAgo: 6,
  heldAgo: everyWeeks(2, { from: 24 }),
  agenda: 'sync',
  scribe: '田中',
  people: ['藤田', '原', '村上'],
  painPoints: billingPainPoints,
  syncs: {
    22: {
      notes: [[2, '金額違いの突き合わせに週三回、二人で30分。月にすると13時間。']],
      decisions: [{ text: '金額違いの原因を種類ごとに数える', owner: '原', dueInDays: 28, done: 19 }],
    },
    18: {
      notes: [[2, '突き合わせの原因は八割が送料の丸め。GL-21 で計算を一か所にまとめる。']],
      decisions: [{ text: 'GL-21 を今期のうちに終える', owner: '藤田', dueInDays: 70, done: 9 }],
    },
    14: { notes: [[3, '端数のアラートを消した。鳴らなくなって困ったことはない。']] },
    10: {
      notes: [[2, '精算バッチの手での再実行が増えている。手順はまだ個人のメモ。']],
      decisions: [{ text: '精算バッチの再実行の手順を共有の場所に置く', owner: '村上', dueInDays: 21 }],
    },
    8: {
      notes: [
        [2, 'GL-21 の効果を確認。二人で週三回が、一人で月16回・12分になった。月13.0時間から3.2時間へ。'],
      ],
      decisions: [{ text: '残った端数の分を GL-38 として切り出す', owner: '原', dueInDays: 14, done: 6 }],
    },
    4: { notes: [[1, '為替レートが三日止まっていたことに、取引先からの電話で気づいた。']] },
    0: {
      notes: [[5, 'CSV出力の同時実行を一つに絞る変更が今週入る。']],
      decisions: [
        { text: '為替の取り込みの監視を最初の一件として自分たちで書いてみる', owner: '村上', dueInDays: 28 },
      ],
    },
  },
}
