import { sql } from 'kysely'
import type { SplitMention, SplitResolution } from '#app/domain/pain-points/split.ts'
import type { Db } from '#db/transaction.ts'

/** What can move to a new pain point, of one and of everything merged into it; each list in the order of recording. */
export type Splittable = {
  mentions: SplitMention[]
  resolutions: (SplitResolution & { id: number })[]
  /** Its own, without those of merged ones. */
  categoryIds: number[]
  ticketIds: number[]
}

/** Undefined when it was deleted or merged. */
export async function findSplittable(db: Db, painPointId: number): Promise<Splittable | undefined> {
  const instant = sql`to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  const { rows } = await sql<Splittable>`
    with family as materialized (
      select array(select pain_point_id from pain_point_roots where root_id = ${painPointId}) as ids)
    select
      coalesce((select json_agg(json_build_object('id', id, 'painPointId', pain_point_id, 'teamId', team_id,
          'syncId', sync_id, 'heardOn', heard_on, 'recordedAt', ${instant}) order by id)
        from mentions where pain_point_id = any (ids)), '[]') as mentions,
      coalesce((select json_agg(json_build_object('id', id, 'teamId', team_id, 'resolvedOn', resolved_on,
          'recordedAt', ${instant}) order by id)
        from resolutions where pain_point_id = any (ids)), '[]') as resolutions,
      array(select category_id from pain_point_categories where pain_point_id = ${painPointId}) as "categoryIds",
      array(select distinct ticket_id from ticket_links where pain_point_id = any (ids)) as "ticketIds"
    from family where ${painPointId} = any (ids)`.execute(db)
  return rows[0]
}

/** The titles of a pain point and of those merged into it, its own first. */
export async function listMembers(db: Db, painPointId: number): Promise<{ id: number; title: string }[]> {
  const { rows } = await sql<{ id: number; title: string }>`
    select id, title from pain_points join pain_point_roots on pain_point_id = id
    where root_id = ${painPointId}
    order by id <> ${painPointId}, id`.execute(db)
  return rows
}
