import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction } from '#db/transaction.ts'

/**
 * The meeting is over, and its minutes can go round; what is corrected afterwards still comes in. Closed again it
 * stays closed since the first time. One that is only being prepared has not been held, and stays open.
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
