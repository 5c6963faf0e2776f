import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction } from '#db/transaction.ts'

/**
 * Closes a sync when the meeting is over and its minutes can be sent; later corrections still get into them. Closing it
 * again keeps the first time. A sync that is only prepared has not been held, and stays open.
 */
export async function closeSync(db: Db, by: Recorder, syncId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('syncs')
      .set({ closedAt: by.now })
      .where('id', '=', syncId)
      .where('closedAt', 'is', null)
      .where('heldOn', '<=', by.today)
      .execute(),
  )
}

export async function reopenSync(db: Db, by: Recorder, syncId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('syncs')
      .set({ closedAt: null })
      .where('id', '=', syncId)
      .where('closedAt', 'is not', null)
      .execute(),
  )
}
