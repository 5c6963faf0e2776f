import type { Day } from '#app/domain/day.ts'
import { listOwed, type OwedPainPoint } from '#app/domain/owed.ts'
import type { Db } from '#db/transaction.ts'
import { type CarriedDecision, listCarriedDecisions, listOwedCandidates } from './carried.queries.server.ts'

/** What was open for the teams of a sync on its day and was not talked about in it. */
export type Carried = { decisions: CarriedDecision[]; owed: OwedPainPoint[] }

export async function reportCarried(
  db: Db,
  sync: { id: number; heldOn: Day; teams: { id: number }[] },
): Promise<Carried> {
  const [decisions, candidates] = await Promise.all([
    listCarriedDecisions(db, sync),
    listOwedCandidates(db, sync),
  ])
  return { decisions, owed: listOwed(candidates, sync.heldOn) }
}
