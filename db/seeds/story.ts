import type { Day } from '#app/domain/calendar/day.ts'
import { type Db, inTransaction, systemName } from '#db/transaction.ts'
import { listClosingActs } from './closing-acts.ts'
import { seedFirstDay } from './first-day.ts'
import { listHeldSyncs } from './held-syncs.ts'
import { listPainPointActs } from './pain-point-acts.ts'
import { listPreparingActs } from './preparing-acts.ts'
import { listReviewActs } from './review-acts.ts'
import { byInstant } from './story-act.ts'
import { instantOn, startedOn } from './story-calendar.ts'
import { listSyncActs } from './sync-acts.ts'
import { teamStories } from './team-stories.ts'
import { listTicketActs } from './ticket-acts.ts'

/**
 * Seeds a migrated database without teams with the story of eight teams over the six months up to `today`. Everything
 * is recorded before today, by the people of the story, each record at its instant and in that order; the same `today`
 * gives the same facts. One transaction: the whole story or nothing.
 */
export async function seedStory(db: Db, today: Day): Promise<void> {
  const storyteller = {
    actor: { id: null, name: systemName },
    now: instantOn(startedOn(today), 0),
    requestId: null,
  }
  await inTransaction(db, storyteller, async (db) => {
    const ids = await seedFirstDay(db, today)
    const syncs = listHeldSyncs(today)
    const acts = [
      ...listSyncActs(today, ids, syncs),
      ...listClosingActs(ids, syncs),
      ...listPreparingActs(today, ids),
      ...teamStories.flatMap((team) => listPainPointActs(team, ids, syncs)),
      ...teamStories.flatMap((team) => listTicketActs(today, team, ids)),
      ...listReviewActs(today, ids),
    ].sort(byInstant)
    for (const { on, at, actor, play } of acts) {
      await play(db, { actor: { id: null, name: actor }, now: at, today: on, requestId: null })
    }
  })
}
