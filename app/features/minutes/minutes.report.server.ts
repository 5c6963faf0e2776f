import { type MinutesPart, sortMinutes } from '#app/domain/minutes.ts'
import { listOwed, type OwedPainPoint } from '#app/domain/owed.ts'
import type { Db } from '#db/transaction.ts'
import { type CarriedDecision, listCarriedDecisions, listOwedCandidates } from './carried.queries.server.ts'
import { findMinutedSync, loadMinutesFacts, type MinutedSync } from './minutes.queries.server.ts'

export type Minutes = {
  sync: MinutedSync
  parts: MinutesPart[]
  carried: { decisions: CarriedDecision[]; owed: OwedPainPoint[] }
}

/** What was said, decided and left over in one sync; undefined when there is no such sync. */
export async function reportMinutes(db: Db, syncId: number, timeZone: string): Promise<Minutes | undefined> {
  const sync = await findMinutedSync(db, syncId)
  if (!sync) return undefined
  const [facts, decisions, candidates] = await Promise.all([
    loadMinutesFacts(db, sync),
    listCarriedDecisions(db, sync),
    listOwedCandidates(db, sync),
  ])
  return {
    sync,
    parts: sortMinutes(facts, timeZone),
    carried: { decisions, owed: listOwed(candidates, sync.heldOn) },
  }
}
