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

/** What the whole filter finds, on every page of it. */
export type BacklogTotals = {
  painPoints: number
  /** Of all teams together; null when none is estimated. */
  hoursPerMonth: number | null
  notEstimated: number
  /** Of the one team in scope; null when it is not just one, or nothing of it is estimated. */
  hoursOfTeam: number | null
}

/** One page and the cursors to the pages around it; null where there is none. */
export type BacklogSlice = {
  rows: BacklogRow[]
  before: string | null
  after: string | null
  totals: BacklogTotals
}

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

type Figures = Omit<BacklogTotals, 'hoursPerMonth'> & { allHours: number | null }
// Found once, each row brings the figures along, and with no row there is one that has nothing else.
type Answered = BacklogRow & { orderKey: string } & Figures

function totalsFrom(found: RawBuilder<unknown>) {
  return sql<Figures>`
    select count(*) as "painPoints", sum(hours_per_month) as "allHours",
      count(*) - count(hours_per_month) as "notEstimated", sum(own_hours) as "hoursOfTeam"
    from ${found}`
}

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
  const own = ownHours(scope)
  const beyond = cursor
    ? sql`(${key}, pain_point_id) ${isUpward ? sql`>` : sql`<`} (${cursor.key}::${type}, ${cursor.painPointId}::bigint)`
    : sql`true`
  const isNarrow = isFoundOnce(scope)
  const found = sql`
    select s.pain_point_id, state, came_back, s.severity_rank, s.hours_per_month, not_estimated_teams, teams,
      s.mentions, s.first_heard_on, s.last_heard_on, team_ids, category_ids, ${own.hours} as own_hours
    from standings s ${own.join} where ${inScope(own.rest)}`
  const [{ rows: answered }, apart] = await Promise.all([
    sql<Answered>`
    with recursive found as ${isNarrow ? sql`materialized` : sql``} (${found}),
    ${isNarrow ? sql`totals as (${totalsFrom(sql`found`)}),` : sql``}
    page as (
      select * from found where ${beyond} order by ${key} ${direction}, pain_point_id ${direction} limit ${limit + 1}
    ),
    family as (
      select pain_point_id as root_id, pain_point_id as member_id from page
      union
      select root_id, source_id from family join merges on target_id = member_id and undone_at is null
    )
    select ${isNarrow ? sql`totals.*,` : sql``} page.pain_point_id as "id", title, state, came_back as "cameBack",
      severity_rank as "severityRank", hours_per_month as "hoursPerMonth",
      not_estimated_teams as "notEstimatedTeams", mentions, first_heard_on as "firstHeardOn",
      last_heard_on as "lastHeardOn", ${today}::date - first_heard_on as "ageDays", team_ids as "teamIds",
      category_ids as "categoryIds", ${ticketsOfFamily} as tickets, (${key})::text as "orderKey"
    from ${isNarrow ? sql`totals left join page on true` : sql`page`}
    left join pain_points on pain_points.id = page.pain_point_id
    order by ${key} ${shown}, page.pain_point_id ${shown}`.execute(db),
    isNarrow ? undefined : totalsFrom(sql`(${found}) as found`).execute(db),
  ])

  const rows = answered.filter((row) => row.id !== null)
  const hasMore = rows.length > limit
  const kept = isBackward ? rows.slice(hasMore ? 1 : 0) : rows.slice(0, limit)
  const first = kept[0]
  const last = kept.at(-1)
  const cursorAt = (row: typeof first) => (row ? writeCursor(sort, row.orderKey, row.id) : null)
  return {
    rows: kept.map(rowOf),
    before: isBackward ? (hasMore ? cursorAt(first) : null) : cursor ? cursorAt(first) : null,
    after: isBackward || hasMore ? cursorAt(last) : null,
    totals: totalsOf(apart ? apart.rows[0] : answered[0]),
  }
}

// A text or a month is looked for row by row: once is enough, and then the few are counted and sorted. Of many the
// first are read in the order of one index while all are counted from another, both at the same time.
function isFoundOnce({ foldedText, month, teamIds }: BacklogScope): boolean {
  return foldedText !== null || month !== null || teamIds?.length === 1
}

function ownHours(scope: BacklogScope) {
  const { teamIds, month } = scope
  if (teamIds?.length !== 1) return { hours: sql`null::numeric`, join: sql``, rest: scope }
  return {
    hours: sql`own.hours_per_month`,
    join: sql`join team_standings own on own.pain_point_id = s.pain_point_id and own.team_id = ${teamIds[0]}`,
    // Only a month has more to ask of the team than the join does.
    rest: month === null ? { ...scope, teamIds: null } : scope,
  }
}

function rowOf({ orderKey, painPoints, allHours, notEstimated, hoursOfTeam, ...row }: Answered): BacklogRow {
  return row
}

function totalsOf(figures: Figures | undefined): BacklogTotals {
  if (!figures) throw new Error('totals without groups are one row')
  const { painPoints, allHours, notEstimated, hoursOfTeam } = figures
  return { painPoints, hoursPerMonth: allHours, notEstimated, hoursOfTeam }
}
