import { type Db, inTransaction } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** One pain point read as part of another; no command merges yet, so this writes the row itself. */
export async function merged(db: Db, sourceId: number, targetId: number): Promise<void> {
  const by = recorderOn('2026-03-31')
  await inTransaction(db, by, (db) =>
    db
      .insertInto('merges')
      .values({ sourceId, targetId, mergedOn: by.today, mergedAt: by.now, mergedBy: by.actor.name })
      .execute(),
  )
}
