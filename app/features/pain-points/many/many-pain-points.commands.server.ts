import type { BulkAct, ChangedFact } from '#app/domain/pain-points/bulk-act.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { categoriseMany, restoreCategories } from './many-categories.commands.server.ts'
import { declineMany, withdrawDeclined } from './many-declined.commands.server.ts'
import { nameOnMany, restoreNames } from './many-known-by.commands.server.ts'
import { correctSeverityOfMany, restoreSeverities } from './many-severities.commands.server.ts'

/** The acts on the facts of pain points themselves. */
export type DescribingAct = Exclude<BulkAct, { kind: 'link_ticket' }>

/** Applies one act to many pain points, in few statements however many they are. Returns the facts it wrote. */
export async function describeMany(
  db: Db,
  by: Recorder,
  painPointIds: number[],
  act: DescribingAct,
): Promise<ChangedFact[]> {
  return inTransaction(db, by, async (db) => {
    switch (act.kind) {
      case 'add_categories':
      case 'remove_categories':
      case 'replace_categories':
        return categoriseMany(db, painPointIds, act)
      case 'severity':
        return correctSeverityOfMany(db, painPointIds, act.severity)
      case 'add_known_by':
      case 'remove_known_by':
        return nameOnMany(db, by, painPointIds, act)
      case 'decline':
        return declineMany(db, by, painPointIds, act.reason)
    }
  })
}

/** Restores what was there before. What somebody changed since stays; returns the pain points concerned. */
export async function restoreMany(db: Db, by: Recorder, changed: ChangedFact[]): Promise<number[]> {
  return inTransaction(db, by, async (db) => [
    ...(await restoreCategories(db, changed)),
    ...(await restoreNames(db, changed)),
    ...(await restoreSeverities(db, changed)),
    ...(await withdrawDeclined(db, changed)),
  ])
}
