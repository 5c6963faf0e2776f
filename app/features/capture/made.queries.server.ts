import { sql } from 'kysely'
import type { Db, Tx } from '#db/transaction.ts'
import type { Made } from './operation.form.ts'

/** What a sent line or answer wrote in a sync; undefined when it never arrived. */
export async function findMade(db: Db, syncId: number, key: string): Promise<Made | undefined> {
  const found = await db
    .selectFrom('submissions')
    .select('result')
    .where('key', '=', key)
    .where(sql<boolean>`result -> 'syncId' = to_jsonb(${syncId}::bigint)`)
    .executeTakeFirst()
  // why: only operations on a sync's lines write a result with its id.
  return found?.result as Made | undefined
}

/** Waits for whoever is writing in this sync, and lets nobody write there until the transaction ends. */
export async function lockSyncRecord(db: Tx, syncId: number): Promise<void> {
  await sql`select from sync_clocks where sync_id = ${syncId} for update`.execute(db)
}
