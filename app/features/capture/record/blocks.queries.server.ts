import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'

export type SyncBlock = {
  id: number
  nameEn: string
  nameJa: string
  entryConditionEn: string | null
  entryConditionJa: string | null
  isOnAgenda: boolean
}

/** The blocks of a sync's agenda in their order, then blocks no longer on it that have records of this sync. */
export async function listSyncBlocks(db: Db, syncId: number): Promise<SyncBlock[]> {
  const { rows } = await sql<SyncBlock>`
    with said_in as (
      select agenda_block_id as id from mentions where sync_id = ${syncId}
      union select agenda_block_id from notes where sync_id = ${syncId}
      union select agenda_block_id from decisions where sync_id = ${syncId}
      union select agenda_block_id from alert_verdicts where sync_id = ${syncId}
    )
    select id, name_en, name_ja, entry_condition_en, entry_condition_ja, is_on_agenda from (
      select blocks.id, name_en, name_ja, entry_condition_en, entry_condition_ja, position,
        archived_at is null and template_id = (select template_id from syncs where id = ${syncId}) as is_on_agenda
      from agenda_blocks blocks
    ) as block
    where is_on_agenda or id in (select id from said_in)
    order by not is_on_agenda, position, id`.execute(db)
  return rows
}
