import { shippingPainPoints } from '../pain-points/shipping.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const shipping: TeamStory = {
  slug: 'shipping',
  name: 'Shipping',
  phase: 'launched',
  headcount: 7,
  cadenceDays: 14,
  newestDaysAgo: 7,
  heldAgo: everyWeeks(2, { from: 24 }),
  agenda: 'sync',
  scribe: 'Daniel Kim',
  people: ['岡本', '西村', 'Costa'],
  painPoints: shippingPainPoints,
  syncs: {
    24: { notes: [[2, '配送業者の障害の日は伝票を手書き。三人で一日。']] },
    20: {
      notes: [[3, 'Closing time at 15:00: the screens of Stock slow down together with ours.']],
      decisions: [{ text: 'Stock と一緒に締め時刻の負荷を測る', owner: '岡本', dueInDays: 21, done: 17 }],
    },
    14: {
      notes: [[5, '来月から組織が変わり、拠点の担当として独立する。ほかのチームとの合同の場は当面休み。']],
    },
    12: {
      notes: [[2, '運賃の精算を毎朝流し直すようになった。']],
      decisions: [{ text: '新しい拠点の設定の入れ方を決める', owner: 'Costa', dueInDays: 30 }],
    },
    8: { notes: [[1, '遅延の通知が退職した人だけに届いていた。一か月、誰も見ていない。']] },
    4: {
      notes: [[4, 'We have not talked with Orders or Stock since summer. Everybody is busy.']],
      decisions: [{ text: '仕分けラインの手順書を一枚だけ書く', owner: '西村', dueInDays: 14 }],
    },
    0: { notes: [[2, 'ラベルのディスクは毎週木曜に手で消している。']] },
  },
}
