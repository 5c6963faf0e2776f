import { type RawBuilder, sql } from 'kysely'
import type { BacklogGroup } from '#app/features/backlog/address/backlog-address.ts'
import { countBacklog, hoursCounted } from '#app/features/backlog/list/totals.queries.server.ts'
import { type CellScope, inTheseCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { type BacklogScope, inScope } from '#app/features/backlog/scope/scope.queries.server.ts'
import type { Db } from '#db/transaction.ts'

/** One group: a slug, a state, a phase or the key of a ticket; null is what has no ticket. */
export type GroupFigures = {
  key: string | null
  /** Null where a pain point would be counted more than once. */
  painPoints: number | null
  /** Of each team its own, in groups by team or phase; of one team asked for, its own. Null when none is estimated. */
  hoursPerMonth: number | null
}

/** As many as are shown: further groups are found by narrowing the list. */
const groupsAtMost = 100

/**
 * What the whole filter finds, by group, most hours first; undefined when too many were found to be counted. A pain
 * point of two teams is in the groups of both, with the hours of each. `isKnownMany`: that it is too many is known.
 */
export async function listGroups(
  db: Db,
  scope: BacklogScope,
  group: BacklogGroup,
  isKnownMany = false,
): Promise<GroupFigures[] | undefined> {
  const counted = scope.inCells && cellGroups(scope.inCells)[group]
  if (counted) return (await sql<GroupFigures>`${counted} limit ${groupsAtMost}`.execute(db)).rows
  if (isKnownMany || (await isManyByCells(db, scope))) return undefined
  const { rows } = await sql<GroupFigures & { found: number }>`
    with found as materialized (
      select s.pain_point_id, s.state, s.category_ids, ${hoursCounted(scope)} as hours_per_month, s.tickets
      from summaries s where ${inScope(scope, 'lookup')} limit ${scope.countedAtMost + 1}
    )
    select (select count(*) from found) as found, groups.* from (${foundGroups[group]}) as groups
    limit ${groupsAtMost}`.execute(db)
  if ((rows[0]?.found ?? 0) > scope.countedAtMost) return undefined
  return rows.map(({ found, ...figures }) => figures)
}

/** What the cells count is counted at once, before as many are looked up for nothing. */
async function isManyByCells(db: Db, scope: BacklogScope): Promise<boolean> {
  if (!scope.inCells) return false
  const { painPoints } = await countBacklog(db, scope)
  return (painPoints ?? 0) > scope.countedAtMost
}

const mostHoursFirst = sql`order by 3 desc nulls last, 2 desc nulls last, 1`

const foundGroups: Record<BacklogGroup, RawBuilder<unknown>> = {
  team: sql`
    select teams.slug as key, count(*) as "painPoints", sum(t.hours_per_month) as "hoursPerMonth"
    from found join team_summaries t using (pain_point_id) join teams on teams.id = t.team_id
    group by teams.slug ${mostHoursFirst}`,
  category: sql`
    select categories.slug as key, count(*) as "painPoints", sum(hours_per_month) as "hoursPerMonth"
    from found, unnest(category_ids) as category_id join categories on categories.id = category_id
    group by categories.slug ${mostHoursFirst}`,
  state: sql`
    select state as key, count(*) as "painPoints", sum(hours_per_month) as "hoursPerMonth"
    from found group by state ${mostHoursFirst}`,
  phase: sql`
    select teams.phase as key, count(distinct pain_point_id) as "painPoints", sum(t.hours_per_month) as "hoursPerMonth"
    from found join team_summaries t using (pain_point_id) join teams on teams.id = t.team_id
    group by teams.phase ${mostHoursFirst}`,
  // By the key, as it is asked for: two trackers may use one. What has no ticket is a group as well.
  ticket: sql`
    select min(key) as key, count(*) as "painPoints", sum(hours_per_month) as "hoursPerMonth"
    from (
      select root_id, hours_per_month, min(tickets.key) as key
      from found
      join pain_point_roots on root_id = found.pain_point_id
      join ticket_links on ticket_links.pain_point_id = pain_point_roots.pain_point_id
      join tickets on tickets.id = ticket_links.ticket_id
      where found.tickets > 0
      group by root_id, hours_per_month, lower(tickets.key)
      union all
      select pain_point_id, hours_per_month, null from found where tickets = 0
    ) as served
    group by lower(key) ${mostHoursFirst}`,
}

/** From the cells, of any number of pain points. */
function cellGroups(cells: CellScope): Partial<Record<BacklogGroup, RawBuilder<unknown>>> {
  const { teamId, categoryId } = cells
  const asked = inTheseCells(cells)
  const hours = sql`case when sum(pain_points) > sum(not_estimated) then sum(hours_per_month) end as "hoursPerMonth"`
  const once = sql`${teamId === null ? sql`sum(firsts)` : sql`sum(pain_points)`}::integer as "painPoints"`
  const hasAny = sql`having sum(pain_points) > 0`
  const byState = sql`
    select state as key, ${once}, ${hours} from heat_cells where ${asked}
    group by state ${hasAny} ${mostHoursFirst}`
  const byCategory = sql`
    select categories.slug as key, ${once}, ${hours}
    from heat_cells join categories on categories.id = category_id
    where ${inTheseCells({ ...cells, categoryId: 'each' })}
    group by categories.slug ${hasAny} ${mostHoursFirst}`
  const ofTeams = sql`heat_cells join teams on teams.id = team_id where ${asked}`
  const byTeam = sql`
    select teams.slug as key, sum(pain_points)::integer as "painPoints", ${hours}
    from ${ofTeams} group by teams.slug ${hasAny} ${mostHoursFirst}`
  // Two teams of a phase may share one: how many there are of it no cell can tell.
  const byPhase = sql`
    select teams.phase as key, null::integer as "painPoints", ${hours}
    from ${ofTeams} group by teams.phase ${hasAny} ${mostHoursFirst}`
  return {
    state: byState,
    ...(categoryId === null && { category: byCategory }),
    // What one team mentioned is also in the groups of others that mentioned it, and no cell knows of which.
    ...(teamId === null && { team: byTeam, phase: byPhase }),
  }
}
