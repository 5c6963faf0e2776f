import { sql } from 'kysely'
import type { UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import type { Db, Tx } from '#db/transaction.ts'

/** What a sent line or answer recorded in a sync; undefined when it never arrived. */
export async function findUndoRecord(db: Db, syncId: number, key: string): Promise<UndoRecord | undefined> {
  const found = await db
    .selectFrom('submissions')
    .select('result')
    .where('key', '=', key)
    .where(sql<boolean>`result -> 'syncId' = to_jsonb(${syncId}::bigint)`)
    .executeTakeFirst()
  // why: only operations on a sync's lines write a result with its id.
  return found?.result as UndoRecord | undefined
}

/**
 * The key with which each line of a sync was recorded, by the line's id: the line is taken back by it. Lines whose
 * changes are no longer kept are missing.
 */
export async function listRecordingKeys(db: Db, syncId: number): Promise<Record<string, string>> {
  const { rows } = await sql<{ lineId: string; key: string }>`
    select distinct on (subject, subject_id) subject || ':' || subject_id as line_id, submission_key as key
    from sync_changes join submissions on submissions.key = submission_key
    where sync_id = ${syncId} and subject <> 'sync'
      and result -> 'undo' <> '{}' and result -> 'lineIds' @> to_jsonb(subject || ':' || subject_id)
    order by subject, subject_id, seq desc`.execute(db)
  return Object.fromEntries(rows.map(({ lineId, key }) => [lineId, key]))
}

/** Waits for concurrent writers in this sync, and keeps others out until the transaction ends. */
export async function lockSyncRecord(db: Tx, syncId: number): Promise<void> {
  await sql`select from sync_clocks where sync_id = ${syncId} for update`.execute(db)
}
