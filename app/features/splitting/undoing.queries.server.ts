import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import type { SplitLocks } from './split-locks.queries.server.ts'

export type LiveSplit = { id: number; sourceId: number; targetId: number }

/** The split that created a pain point, if it is not undone. */
export async function findLiveSplit(db: Db, targetId: number): Promise<LiveSplit | undefined> {
  return db
    .selectFrom('splits')
    .select(['id', 'sourceId', 'targetId'])
    .where('targetId', '=', targetId)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
}

/** What undoing it writes. */
export async function listLocksOf(db: Db, { id, sourceId, targetId }: LiveSplit): Promise<SplitLocks> {
  const { rows } = await sql<SplitLocks>`
    select array_agg(distinct from_id) filter (where from_id is not null) || array[${sourceId}, ${targetId}]::bigint[]
        as "painPointIds",
      coalesce(array_agg(mention_id) filter (where mention_id is not null), '{}') as "mentionIds",
      coalesce(array_agg(distinct ticket_id) filter (where ticket_id is not null), '{}') as "ticketIds"
    from split_moves where split_id = ${id}`.execute(db)
  const [turn] = rows
  if (!turn) throw new Error('A query without a condition gave no row.')
  return turn
}

/** Why a split cannot be undone: what would be lost with the new pain point, or would exist twice. */
export const splitObstacles = [
  'mentions',
  'resolutions',
  'tickets',
  'categories',
  'knownBy',
  'notes',
  'merges',
  'splits',
  'splitAgain',
  'saidAgain',
] as const
export type SplitObstacle = (typeof splitObstacles)[number]

/**
 * What was recorded about a new pain point since it was split off, except corrections of what moved, which goes back as
 * it is now. A later split of the same source must be undone first, because it divided once more what holds for both.
 */
export async function listSplitObstacles(
  db: Db,
  { id, sourceId, targetId }: LiveSplit,
): Promise<SplitObstacle[]> {
  const { rows } = await sql<Record<SplitObstacle, boolean>>`
    with moves as materialized (select * from split_moves where split_id = ${id})
    select
      exists (select id from mentions where pain_point_id = ${targetId} except select mention_id from moves)
        as mentions,
      exists (select id from resolutions where pain_point_id = ${targetId} except select resolution_id from moves)
        as resolutions,
      exists (select ticket_id from ticket_links where pain_point_id = ${targetId}
        except select ticket_id from moves) as tickets,
      exists (select category_id from pain_point_categories where pain_point_id = ${targetId}
        except select category_id from moves) as categories,
      exists (select from known_by where pain_point_id = ${targetId}) as "knownBy",
      exists (select from pain_points where id = ${targetId} and notes is not null) as notes,
      exists (select from merges where source_id = ${targetId} or target_id = ${targetId}) as merges,
      exists (select from splits where source_id = ${targetId} and undone_at is null) as splits,
      exists (
        select from splits later where later.id > ${id} and undone_at is null and (
          source_id = ${sourceId} or exists (
            select from split_moves where split_id = later.id and from_id in (select from_id from moves)))
        ) as "splitAgain",
      exists (
        select from moves join mentions moved on moved.id = mention_id and moved.pain_point_id = ${targetId}
        join mentions there on there.pain_point_id = from_id and there.team_id = moved.team_id
          and there.sync_id is not distinct from moved.sync_id
          and (there.sync_id is not null or there.heard_on = moved.heard_on)) as "saidAgain"`.execute(db)
  const [found] = rows
  return splitObstacles.filter((obstacle) => found?.[obstacle])
}
