import { searchPainPoints } from '../pain-points/search.ts'
import { everyWeeks, type TeamStory } from '../team-story.ts'

export const search: TeamStory = {
  slug: 'search',
  name: 'Search',
  phase: 'launched',
  headcount: 4,
  cadenceDays: 14,
  newestDaysAgo: 2,
  heldAgo: everyWeeks(2, { from: 25, to: 9 }),
  agenda: 'sync',
  scribe: 'Daniel Kim',
  people: ['Emily Chen', 'Raj Patel', '水野'],
  painPoints: searchPainPoints,
  syncs: {
    25: { notes: [[2, 'The nightly rebuild needs somebody awake. Twice a month, four hours.']] },
    19: {
      decisions: [
        { text: 'Try the rebuild on a copy of production', owner: 'Raj Patel', dueInDays: 28, done: 14 },
      ],
    },
    17: { notes: [[1, 'The product feed stopped on a Friday. We sold what was not there until Sunday.']] },
    13: {
      notes: [[5, '年内に検索基盤を入れ替える計画。']],
      decisions: [{ text: 'Give marketing a page for synonyms', owner: 'Emily Chen', dueInDays: 42 }],
    },
    9: {
      notes: [[4, 'The migration starts next week. We skip the next sync and call when we are through.']],
    },
  },
}
