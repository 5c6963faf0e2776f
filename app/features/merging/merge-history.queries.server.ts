import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Db } from '#db/transaction.ts'

/** One merge as the root's page describes it; `undoneOn` is a day of the organisation. */
export type MergeHistoryEntry = {
  id: number
  sourceId: number
  sourceTitle: string
  targetId: number
  targetTitle: string
  mergedOn: Day
  mergedBy: string
  undoneOn: Day | null
  undoneBy: string | null
}

/**
 * Every merge into a pain point or into what is part of it now, and its own merges that were undone; merges in force
 * first, the latest first.
 */
export async function listMergesOf(db: Db, rootId: number): Promise<MergeHistoryEntry[]> {
  const { rows } = await sql<MergeHistoryEntry>`
    with family as materialized (
      select array(select pain_point_id from pain_point_roots where root_id = ${rootId}) as ids)
    select m.id, m.source_id as "sourceId", source.title as "sourceTitle", m.target_id as "targetId",
      target.title as "targetTitle", m.merged_on as "mergedOn", m.merged_by as "mergedBy",
      (m.undone_at at time zone time_zone)::date as "undoneOn", m.undone_by as "undoneBy"
    from merges m
    join pain_points source on source.id = m.source_id
    join pain_points target on target.id = m.target_id
    cross join organisation
    where m.target_id = any ((select ids from family)::bigint[])
      or m.source_id = any ((select ids from family)::bigint[])
    order by m.undone_at desc nulls first, m.id desc`.execute(db)
  return rows
}

export type MergeNote = { sourceId: number; title: string; mergedOn: Day; mergedBy: string }

/** How these came to be part of another, in the order of their merging; one that is not part of it is left out. */
export async function listMergeNotes(db: Db, sourceIds: number[], rootId: number): Promise<MergeNote[]> {
  return db
    .selectFrom('merges')
    .innerJoin('painPoints', 'painPoints.id', 'sourceId')
    .innerJoin('painPointRoots', 'painPointRoots.painPointId', 'sourceId')
    .select(['sourceId', 'title', 'mergedOn', 'mergedBy'])
    .where('sourceId', '=', sql<number>`any (${sourceIds}::bigint[])`)
    .where('undoneAt', 'is', null)
    .where('rootId', '=', rootId)
    .orderBy('merges.id')
    .execute()
}

export type UnmergeNote = { targetId: number; targetTitle: string; undoneBy: string }

/** The latest merge of a pain point, if it was undone. */
export async function findUnmergeNote(db: Db, painPointId: number): Promise<UnmergeNote | undefined> {
  const latest = await db
    .selectFrom('merges')
    .innerJoin('painPoints', 'painPoints.id', 'targetId')
    .select(['targetId', 'title as targetTitle', 'undoneBy'])
    .where('sourceId', '=', painPointId)
    .orderBy('merges.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return latest?.undoneBy ? { ...latest, undoneBy: latest.undoneBy } : undefined
}
