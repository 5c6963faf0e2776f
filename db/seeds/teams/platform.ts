import { platformPainPoints } from '../pain-points/platform.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const platform: TeamStory = {
  slug: 'platform',
  name: 'Platform',
  phase: 'mature',
  headcount: 6,
  cadenceDays: 14,
  newestDaysAgo: 1,
  heldAgo: everyWeeks(2, { from: 25, to: 1 }),
  agenda: 'production-meeting',
  scribe: '森',
  people: ['田中', 'Daniel Kim', '森'],
  painPoints: platformPainPoints,
  syncs: {
    25: { notes: [[6, '前の期から持ち越した宿題は六件。うち二件は証明書。']] },
    21: {
      decisions: [
        { text: '上限に達したら知らせる通知を全サービスに入れる', owner: '田中', dueInDays: 70, done: 10 },
      ],
    },
    15: { notes: [[1, 'クラスタの更新は来月。今回は二人で一日に収めたい。']] },
    13: {
      notes: [[3, 'Restores have not been tried since the move to the new storage.']],
      decisions: [
        {
          text: 'Restore one database a month, a different one each time',
          owner: 'Daniel Kim',
          dueInDays: 35,
          done: 8,
        },
      ],
    },
    9: { notes: [[4, '権限の依頼の窓口を一つにした。二週間で問い合わせは半分。']] },
    5: {
      notes: [[5, 'ランナーの再起動が週四回。夕方に偏っている。']],
      decisions: [{ text: 'Search と次の Sync Mtg の日を決める', owner: '森', dueInDays: 7 }],
    },
    3: {
      decisions: [
        { text: 'Ask the cloud provider for one contact for all quotas', owner: 'Daniel Kim', dueInDays: 30 },
      ],
    },
    1: {
      notes: [[2, 'ふりかえりの宿題は38件のうち9件が完了。残りの担当を来月のレビューで決めたい。']],
      decisions: [{ text: 'ランナーを毎晩入れ替える', owner: '田中', dueInDays: 21 }],
    },
  },
}
