import { type MinutesPart, sortMinutes } from '#app/domain/syncs/minutes.ts'
import type { Db } from '#db/transaction.ts'
import { type Carried, reportCarried } from './carried.report.server.ts'
import { findMinutedSync, loadMinutesFacts, type MinutedSync } from './minutes.queries.server.ts'

export type Minutes = {
  sync: MinutedSync
  parts: MinutesPart[]
  carried: Carried
}

/** What one sync recorded, decided and left over; undefined when there is no such sync. */
export async function reportMinutes(db: Db, syncId: number, timeZone: string): Promise<Minutes | undefined> {
  const sync = await findMinutedSync(db, syncId)
  if (!sync) return undefined
  const [facts, carried] = await Promise.all([loadMinutesFacts(db, sync), reportCarried(db, sync)])
  return {
    sync,
    parts: sortMinutes({ ...facts, finished: carried.finished }, timeZone),
    carried,
  }
}
