import { stockPainPoints } from '../pain-points/stock.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const stock: TeamStory = {
  slug: 'stock',
  name: 'Stock',
  phase: 'launched',
  headcount: 5,
  cadenceDays: 14,
  newestDaysAgo: 2,
  heldAgo: everyWeeks(2, { from: 24 }),
  agenda: 'sync',
  scribe: '森',
  people: ['三浦', '石井', 'Nguyen'],
  painPoints: stockPainPoints,
  syncs: {
    24: {
      notes: [[2, '倉庫との電話は朝の30分。数が合わない理由は、返品の反映の遅れが多い。']],
      decisions: [{ text: '電話で直した件数を一か月数える', owner: '石井', dueInDays: 30, done: 20 }],
    },
    18: { notes: [[1, '証明書の期限切れで倉庫のシステムが半日止まった。二年続けて同じ原因。']] },
    14: {
      decisions: [
        { text: '棚卸しの集計を複製したデータベースに向ける', owner: 'Nguyen', dueInDays: 21, done: 12 },
      ],
    },
    10: { notes: [[3, '欠品の通知は売れ筋の上位だけにする案。STOCK-24 で進める。']] },
    6: {
      notes: [[3, '外形監視が緑のまま画面が真っ白になった。監視の見る場所が違っていた。']],
      decisions: [{ text: '在庫APIの応答時間を監視に足す', owner: '三浦', dueInDays: 21 }],
    },
    2: { notes: [[4, '欠品の通知を試しに絞ったら、一日400件が35件になった。次回、楽になったか確かめる。']] },
    0: { decisions: [{ text: '返品の反映を当日にできるか、倉庫に聞く', owner: '石井', dueInDays: 14 }] },
  },
}
