import type { Day } from '#app/domain/calendar/day.ts'
import type { EarlierDecision } from '#app/domain/syncs/minutes.ts'
import { listOwed, type OwedPainPoint } from '#app/domain/syncs/owed.ts'
import type { Db } from '#db/transaction.ts'
import { listEarlierDecisions, listOwedCandidates } from './carried.queries.server.ts'

/**
 * What was open for the teams of a sync on its day: decisions, those done since the previous sync included, and pain
 * points.
 */
export type Carried = {
  decisions: EarlierDecision[]
  finished: EarlierDecision[]
  /** Not talked about in this sync. */
  owed: OwedPainPoint[]
}

export async function reportCarried(
  db: Db,
  sync: { id: number; heldOn: Day; teams: { id: number }[] },
): Promise<Carried> {
  const [earlier, candidates] = await Promise.all([
    listEarlierDecisions(db, sync),
    listOwedCandidates(db, sync),
  ])
  const isFinished = ({ doneOn }: EarlierDecision) => doneOn !== null && doneOn <= sync.heldOn
  return {
    decisions: earlier.filter((decision) => !isFinished(decision)),
    finished: earlier.filter(isFinished),
    owed: listOwed(candidates, sync.heldOn),
  }
}
