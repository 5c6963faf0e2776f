import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import { type PainPointState, resolvedStates } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import {
  categoriesOf,
  type LinkedTicket,
  type TaggedWith,
  ticketsOf,
} from '#app/features/pain-points/parts.queries.server.ts'
import type { Db } from '#db/transaction.ts'

/** More than a team can go through at the start of a meeting. */
const openForTeamsAtMost = 50

export type OpenForTeams = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  /** Those of the sync's teams that mentioned it and have not done so in this sync. */
  teamIds: number[]
  severityRank: SeverityRank
  hoursPerMonth: number | null
  lastHeardOn: Day
  wasInPreviousSync: boolean
  categories: TaggedWith[]
  tickets: LinkedTicket[]
}

const id = sql.ref('open.pain_point_id')
const isActive = sql`state <> all (${resolvedStates}::text[])`
const inOrder = sql`state = 'to_confirm' desc, was_in_previous_sync desc, last_heard_on desc, pain_point_id desc`

// why candidates: only pain points to confirm, those of the previous sync, and the latest of the rest can be among the
// first rows. Their states are few to look up; those of everything a team ever mentioned are thousands.
/**
 * What still hurts these teams and was not talked about in this sync yet: to confirm first, then what their previous
 * sync heard, then by when it was last heard. At most {@link openForTeamsAtMost}. Without a sync (one that is only
 * prepared) everything that hurts them.
 */
export async function listOpenForTeams(
  db: Db,
  teamIds: number[],
  { exceptSyncId }: { exceptSyncId: number | null },
): Promise<OpenForTeams[]> {
  if (teamIds.length === 0) return []
  const earlier =
    exceptSyncId === null
      ? sql`true`
      : sql`(held_on, syncs.id) < (select held_on, id from syncs where id = ${exceptSyncId})`
  const { rows } = await sql<OpenForTeams>`
    with heard as (
      select root_id as pain_point_id, team_id from mentions join pain_point_roots using (pain_point_id)
      where sync_id = ${exceptSyncId}
    ),
    previous as (
      select distinct on (team_id) team_id, sync_id from sync_teams join syncs on syncs.id = sync_id
      where team_id = any (${teamIds}::bigint[]) and ${earlier}
      order by team_id, held_on desc, sync_id desc
    ),
    recent as (
      select distinct root_id as pain_point_id
      from previous join mentions using (sync_id, team_id) join pain_point_roots using (pain_point_id)
    ),
    said as materialized (
      select pain_point_id, array_agg(team_id order by team_id) as team_ids, max(severity_rank) as severity_rank,
        sum(hours_per_month) as hours_per_month, max(last_heard_on) as last_heard_on
      from team_summaries
      where team_id = any (${teamIds}::bigint[]) and (pain_point_id, team_id) not in (select * from heard)
      group by pain_point_id
    ),
    candidates as (
      select pain_point_id from recent
      union
      select pain_point_id from said join summaries using (pain_point_id) where state = 'to_confirm'
      union
      (select pain_point_id from (select * from said order by last_heard_on desc, pain_point_id desc) as latest
        where (select ${isActive} from summaries s where s.pain_point_id = latest.pain_point_id)
        limit ${openForTeamsAtMost})
    ),
    open as (
      select said.*, state, came_back, said.pain_point_id in (select pain_point_id from recent) as was_in_previous_sync
      from said join summaries s using (pain_point_id)
      where s.pain_point_id = any (array(select pain_point_id from candidates))
        and ${isActive}
      order by ${inOrder}
      limit ${openForTeamsAtMost}
    )
    select open.*, title, ${categoriesOf(id)} as categories, ${ticketsOf(id)} as tickets
    from open join pain_points on pain_points.id = open.pain_point_id
    order by ${inOrder}`.execute(db)
  return rows
}
