import { sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Tx } from '#db/transaction.ts'

/** What moves to a new pain point, and the copies made for it of what holds for both. */
export type Moves = {
  mentionIds: number[]
  resolutionIds: number[]
  copiedResolutionIds: number[]
  categoryIds: number[]
  ticketIds: number[]
}

/** Records who splits what, and from where each fact moves, before any of them does. */
export async function recordSplit(
  db: Tx,
  by: Recorder,
  { sourceId, targetId }: { sourceId: number; targetId: number },
  moves: Moves,
): Promise<number> {
  const { id } = await db
    .insertInto('splits')
    .values({ sourceId, targetId, splitOn: by.today, splitAt: by.now, splitBy: by.actor.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into split_moves (split_id, from_id, mention_id, resolution_id)
    select ${id}::bigint, pain_point_id, id, null from mentions where id = any (${moves.mentionIds}::bigint[])
    union all
    select ${id}, pain_point_id, null, id from resolutions where id = any (${moves.resolutionIds}::bigint[])
    union all
    select ${id}, null, null, unnest(${moves.copiedResolutionIds}::bigint[])`.execute(db)
  await sql`
    insert into split_moves (split_id, from_id, category_id)
    select ${id}::bigint, pain_point_id, category_id from pain_point_categories
    where pain_point_id = ${sourceId} and category_id = any (${moves.categoryIds}::bigint[])`.execute(db)
  await sql`
    insert into split_moves (split_id, from_id, ticket_id, linked_on, linked_at, linked_by)
    select ${id}::bigint, pain_point_id, ticket_id, linked_on, linked_at, linked_by from ticket_links
    where ticket_id = any (${moves.ticketIds}::bigint[])
      and pain_point_id in (select pain_point_id from pain_point_roots where root_id = ${sourceId})`.execute(
    db,
  )
  return id
}

export async function noteSplitUndone(db: Tx, by: Recorder, splitId: number): Promise<void> {
  await db
    .updateTable('splits')
    .set({ undoneAt: by.now, undoneBy: by.actor.name })
    .where('id', '=', splitId)
    .execute()
}
