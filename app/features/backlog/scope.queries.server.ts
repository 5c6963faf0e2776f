import { type RawBuilder, sql } from 'kysely'
import { firstDayOf, lastDayOf, type Month } from '#app/domain/day.ts'
import { isActive, type PainPointState, states } from '#app/domain/pain-point-state.ts'
import { severityRank } from '#app/domain/severity.ts'
import { foldForSearch } from '#app/domain/text.ts'
import type { BacklogAddress } from './backlog-address.ts'
import type { BacklogCategory, BacklogTeam } from './choices.queries.server.ts'

/** Which pain points are meant, in the database's own terms; null where nothing is asked. */
export type BacklogScope = {
  /** Mentioned by one of these teams. An empty list fits nothing. */
  teamIds: number[] | null
  month: Month | null
  categoryId: number | null
  states: PainPointState[]
  leastSeverityRank: number | null
  foldedText: string | null
}

/**
 * What an address means. Team, phase and month speak of one mention: the pain point is in when such a team
 * mentioned it in that month. Category, state, severity and text speak of the pain point as it stands.
 */
export function scopeOf(
  address: BacklogAddress,
  teams: readonly BacklogTeam[],
  categories: readonly BacklogCategory[],
): BacklogScope {
  const meant = teams.filter(
    (team) =>
      (address.team === null || team.slug === address.team) &&
      (address.phase === null || team.phase === address.phase),
  )
  const isNarrowed = address.team !== null || address.phase !== null
  return {
    teamIds: isNarrowed ? meant.map((team) => team.id) : null,
    month: address.month,
    categoryId: categories.find((category) => category.slug === address.category)?.id ?? null,
    states: statesOf(address),
    leastSeverityRank: address.severity && severityRank(address.severity),
    foldedText: address.text && foldForSearch(address.text),
  }
}

/** The states that an address speaks of. */
export function statesOf({ state }: Pick<BacklogAddress, 'state'>): PainPointState[] {
  if (state === 'any') return [...states]
  return state === 'active' ? states.filter(isActive) : [state]
}

/** The condition on rows of `standings s`. */
export function inScope(scope: BacklogScope): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = []
  if (scope.states.length < states.length) conditions.push(sql`s.state = any (${scope.states}::text[])`)
  if (scope.categoryId !== null) conditions.push(sql`s.category_ids @> array[${scope.categoryId}::bigint]`)
  if (scope.leastSeverityRank !== null) conditions.push(sql`s.severity_rank >= ${scope.leastSeverityRank}`)
  if (scope.foldedText !== null) conditions.push(sql`strpos(s.search_text, ${scope.foldedText}) > 0`)
  if (scope.month !== null) conditions.push(sql`s.pain_point_id in (${heardIn(scope.month, scope.teamIds)})`)
  else if (scope.teamIds !== null) conditions.push(sql`s.pain_point_id in (${mentionedBy(scope.teamIds)})`)
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

function mentionedBy(teamIds: number[]) {
  return sql`select pain_point_id from team_standings where team_id = any (${teamIds}::bigint[])`
}

/** The pain points mentioned in a month, with those they were merged into. */
function heardIn(month: Month, teamIds: number[] | null) {
  const byTeams = teamIds === null ? sql`` : sql`and team_id = any (${teamIds}::bigint[])`
  const heard = sql`
    select pain_point_id from mentions
    where heard_on between ${firstDayOf(month)} and ${lastDayOf(month)} ${byTeams}`
  return sql`
    ${heard}
    union all
    select pain_point_root(source_id) from merges where undone_at is null and source_id in (${heard})`
}
