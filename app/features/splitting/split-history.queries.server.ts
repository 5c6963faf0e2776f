import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Db } from '#db/transaction.ts'

/** One split, as both pages show it; `undoneOn` is a day in the organisation's time zone. */
export type SplitHistoryEntry = {
  id: number
  sourceId: number
  sourceTitle: string
  targetId: number
  targetTitle: string
  splitOn: Day
  splitBy: string
  undoneOn: Day | null
  undoneBy: string | null
  /** It is not undone, and the new pain point is not merged. */
  isUndoable: boolean
}

/** The title of a pain point, the last one if it was deleted. */
const titleOf = (id: string) => sql<string>`coalesce(
  (select title from pain_points where id = ${sql.ref(id)}),
  (select before ->> 'title' from audit_events
    where subject_id = ${sql.ref(id)}::text and table_name = 'pain_points' and action = 'removed' limit 1),
  '#' || ${sql.ref(id)})`

const splitColumns = sql`
  splits.id, source_id as "sourceId", ${titleOf('source_id')} as "sourceTitle", target_id as "targetId",
  ${titleOf('target_id')} as "targetTitle", split_on as "splitOn", split_by as "splitBy",
  (undone_at at time zone time_zone)::date as "undoneOn", undone_by as "undoneBy",
  undone_at is null and exists (select from pain_point_roots where pain_point_id = target_id and root_id = target_id)
    as "isUndoable"`

/**
 * Every split from a pain point or from what is part of it now, and the one that created it; live ones first, the
 * latest first.
 */
export async function listSplitsOf(db: Db, rootId: number): Promise<SplitHistoryEntry[]> {
  const { rows } = await sql<SplitHistoryEntry>`
    with family as materialized (
      select array(select pain_point_id from pain_point_roots where root_id = ${rootId}) as ids)
    select ${splitColumns} from splits cross join organisation
    where source_id = any ((select ids from family)::bigint[])
      or target_id = any ((select ids from family)::bigint[])
      or splits.id in (select split_id from split_moves where from_id = any ((select ids from family)::bigint[]))
    order by undone_at desc nulls first, splits.id desc`.execute(db)
  return rows
}

/** The split, undone or not, that created a pain point. */
export async function findSplitTo(db: Db, targetId: number): Promise<SplitHistoryEntry | undefined> {
  const { rows } = await sql<SplitHistoryEntry>`
    select ${splitColumns} from splits cross join organisation where target_id = ${targetId}`.execute(db)
  return rows[0]
}

/**
 * The pain point to which everything went back when the split that created this one was undone; undefined without such
 * a split.
 */
export async function findRootAfterUndo(db: Db, targetId: number): Promise<number | undefined> {
  const { rows } = await sql<{ rootId: number }>`
    with recursive trail as (
      select source_id from splits where target_id = ${targetId} and undone_at is not null
      union
      select splits.source_id from trail join splits on target_id = trail.source_id and undone_at is not null
    )
    select root_id as "rootId" from pain_point_roots where pain_point_id in (select source_id from trail)`.execute(
    db,
  )
  return rows[0]?.rootId
}
