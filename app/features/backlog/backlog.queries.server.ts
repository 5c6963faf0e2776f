import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#app/domain/day.ts'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/severity.ts'
import type { Db } from '#db/transaction.ts'
import type { BacklogSort } from './backlog-address.ts'
import { type BacklogCursor, writeCursor } from './backlog-cursor.ts'
import { type BacklogScope, inScope } from './scope.queries.server.ts'

export const painPointsAPage = 50

export type BacklogTicket = { key: string; url: string }

export type BacklogRow = {
  id: number
  title: string
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank
  hoursPerMonth: number | null
  notEstimatedTeams: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  /** Days since it was first heard. */
  ageDays: number
  /** In the order in which they first mentioned it. */
  teamIds: number[]
  categoryIds: number[]
  tickets: BacklogTicket[]
}

/** One page and the cursors to the pages around it; null where there is none. */
export type BacklogSlice = { rows: BacklogRow[]; before: string | null; after: string | null }

type Order = { key: RawBuilder<unknown>; type: RawBuilder<unknown>; ascending: boolean }

// The worst first; the indexes of standings are on these very expressions. Not estimated is least known, so last.
const orders: Record<BacklogSort, Order> = {
  hours: { key: sql`coalesce(hours_per_month, -1)`, type: sql`numeric`, ascending: false },
  teams: { key: sql`teams`, type: sql`integer`, ascending: false },
  heard: { key: sql`last_heard_on`, type: sql`date`, ascending: false },
  age: { key: sql`first_heard_on`, type: sql`date`, ascending: true },
  severity: { key: sql`severity_rank`, type: sql`smallint`, ascending: false },
}

// One pain point at a time, by index: joined as a whole, the planner would read every ticket there is.
const ticketsOfFamily = sql<BacklogTicket[]>`coalesce((
  select json_agg(json_build_object('key', key, 'url', url) order by id) from tickets
  where id in (
    select ticket_id from ticket_links
    where pain_point_id = any (array(select member_id from family where root_id = page.pain_point_id)))), '[]')`

/** The pain points in scope, one page on either side of a cursor, in one order with ties by id. */
export async function listBacklog(
  db: Db,
  scope: BacklogScope,
  {
    sort,
    cursor,
    today,
    limit,
  }: { sort: BacklogSort; cursor: BacklogCursor | null; today: Day; limit: number },
): Promise<BacklogSlice> {
  const { key, type, ascending } = orders[sort]
  const isBackward = cursor?.direction === 'before'
  const isUpward = ascending !== isBackward
  const direction = isUpward ? sql`asc` : sql`desc`
  const shown = ascending ? sql`asc` : sql`desc`
  const beyond = cursor
    ? sql`(${key}, pain_point_id) ${isUpward ? sql`>` : sql`<`} (${cursor.key}::${type}, ${cursor.painPointId}::bigint)`
    : sql`true`
  // A rare word would be looked for row by row along the order's index; found first, it is one plain scan.
  const fence = scope.foldedText === null ? sql`not materialized` : sql`materialized`
  const { rows: found } = await sql<BacklogRow & { orderKey: string }>`
    with recursive found as ${fence} (
      select pain_point_id, state, came_back, severity_rank, hours_per_month, not_estimated_teams, teams, mentions,
        first_heard_on, last_heard_on, team_ids, category_ids
      from standings s where ${inScope(scope)}
    ),
    page as (
      select * from found where ${beyond} order by ${key} ${direction}, pain_point_id ${direction} limit ${limit + 1}
    ),
    family as (
      select pain_point_id as root_id, pain_point_id as member_id from page
      union
      select root_id, source_id from family join merges on target_id = member_id and undone_at is null
    )
    select page.pain_point_id as "id", title, state, came_back as "cameBack", severity_rank as "severityRank",
      hours_per_month as "hoursPerMonth", not_estimated_teams as "notEstimatedTeams", mentions,
      first_heard_on as "firstHeardOn", last_heard_on as "lastHeardOn", ${today}::date - first_heard_on as "ageDays",
      team_ids as "teamIds", category_ids as "categoryIds", ${ticketsOfFamily} as tickets,
      (${key})::text as "orderKey"
    from page join pain_points on pain_points.id = page.pain_point_id
    order by ${key} ${shown}, page.pain_point_id ${shown}`.execute(db)

  const hasMore = found.length > limit
  const kept = isBackward ? found.slice(hasMore ? 1 : 0) : found.slice(0, limit)
  const first = kept[0]
  const last = kept.at(-1)
  const cursorAt = (row: typeof first) => (row ? writeCursor(sort, row.orderKey, row.id) : null)
  return {
    rows: kept.map(({ orderKey, ...row }) => row),
    before: isBackward ? (hasMore ? cursorAt(first) : null) : cursor ? cursorAt(first) : null,
    after: isBackward || hasMore ? cursorAt(last) : null,
  }
}

export type BacklogTotals = {
  painPoints: number
  /** Of all teams together; null when none is estimated. */
  hoursPerMonth: number | null
  notEstimated: number
  /** Of the teams in scope only; null when no team is asked for, or none is estimated. */
  hoursOfTeams: number | null
}

/** How many pain points are in scope, and their hours. */
export async function countBacklog(db: Db, scope: BacklogScope): Promise<BacklogTotals> {
  const { teamIds, month } = scope
  const hoursOfTeams = teamIds === null ? sql`null::numeric` : sql`sum(by_teams.hours_per_month)`
  const byTeams =
    teamIds === null
      ? sql``
      : sql`join (
          select pain_point_id, sum(hours_per_month) as hours_per_month from team_standings
          where team_id = any (${teamIds}::bigint[]) group by pain_point_id
        ) as by_teams on by_teams.pain_point_id = s.pain_point_id`
  // Without a month the join already says by whom.
  const rest = month === null ? { ...scope, teamIds: null } : scope
  const { rows } = await sql<BacklogTotals>`
    select count(*) as "painPoints", sum(s.hours_per_month) as "hoursPerMonth",
      count(*) - count(s.hours_per_month) as "notEstimated", ${hoursOfTeams} as "hoursOfTeams"
    from standings s ${byTeams} where ${inScope(rest)}`.execute(db)
  const [totals] = rows
  if (!totals) throw new Error('an aggregate without groups gives one row')
  return totals
}
