import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { Comparison } from '#app/domain/backlog-query/comparison.ts'
import { type Day, daysBetween } from '#app/domain/calendar/day.ts'
import { isActive } from '#app/domain/pain-points/pain-point-state.ts'
import { severityRank } from '#app/domain/pain-points/severity.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import type { SortedBy } from '#app/features/backlog/address/backlog-cursor.ts'
import type { BacklogTeam, Known } from '#app/features/backlog/scope/choices.queries.server.ts'
import { type Listed, listed } from './backlog-listed.ts'
import { compareListed } from './backlog-reference-order.ts'
import { tickets } from './backlog-sketches.ts'
import type { RandomFacts } from './random-backlog.ts'

type TeamClause = Extract<Clause, { field: 'team' | 'phase' }>
/** The properties of a pain point that a query can ask for. */
type Asked = {
  clauses: readonly Clause[]
  teams: readonly BacklogTeam[]
  meant: number[][]
  known: Known
  today: Day
}

/** The backlog without a database: every pain point for which all clauses hold, in order. */
export function listFitting(
  everything: readonly RandomFacts[],
  clauses: readonly Clause[],
  order: SortedBy,
  today: Day,
  known: Known,
): Listed[] {
  const asked = { clauses, teams: known.teams, meant: listMeant(clauses, known.teams), known, today }
  const texts = clauses.flatMap((clause) =>
    clause.field === 'text' && !clause.isExcluded ? clause.text : [],
  )
  return everything
    .map(listed)
    .filter(
      (one) => isMentionedByAll(one, asked.meant) && clauses.every((clause) => holds(one, clause, asked)),
    )
    .toSorted(compareListed(order, texts))
}

/** The one team a query asks for, whose own hours count then; null when it asks for none or several. */
export function ownTeamOf(clauses: readonly Clause[], known: Known): number | null {
  const meant = listMeant(clauses, known.teams)
  return meant.length === 1 && meant[0]?.length === 1 ? (meant[0][0] ?? null) : null
}

/** For each clause about teams, the ids that fit; a phase beside a team only narrows the teams. */
function listMeant(clauses: readonly Clause[], teams: readonly BacklogTeam[]): number[][] {
  const said = clauses.filter((clause): clause is TeamClause & Clause =>
    ['team', 'phase'].includes(clause.field),
  )
  const asked = said.filter(({ isExcluded }) => !isExcluded)
  const named = asked.filter(({ field }) => field === 'team')
  const phases = asked.filter(({ field }) => field === 'phase')
  const holdsOf = (team: BacklogTeam) => (clause: TeamClause) => isTeamOf(team, clause)
  return (named.length > 0 ? named : phases).map((clause) =>
    teams
      .filter((team) => isTeamOf(team, clause) && (clause.field === 'phase' || phases.every(holdsOf(team))))
      .map(({ id }) => id),
  )
}

function isTeamOf(team: BacklogTeam, clause: TeamClause): boolean {
  return clause.field === 'team' ? clause.slugs.includes(team.slug) : clause.phases.includes(team.phase)
}

function isMentionedByAll({ standing }: Listed, meant: number[][]): boolean {
  return meant.every((teamIds) => standing.perTeam.some(({ teamId }) => teamIds.includes(teamId)))
}

function holds(one: Listed, clause: Clause, asked: Asked): boolean {
  return isSo(one, clause, asked) !== clause.isExcluded
}

function isSo(
  { told, standing, hours }: Listed,
  clause: Clause,
  { teams, meant, known, today }: Asked,
): boolean {
  switch (clause.field) {
    case 'team':
    case 'phase': {
      // Asked of all clauses about teams together, unless it is excluded.
      if (!clause.isExcluded) return true
      const ids = teams.filter((team) => isTeamOf(team, clause)).map(({ id }) => id)
      return standing.perTeam.some(({ teamId }) => ids.includes(teamId))
    }
    case 'category':
      return known.categories.some(
        ({ id, slug }) => clause.slugs.includes(slug) && told.categoryIds.includes(id),
      )
    case 'state':
      return clause.states.some(
        (word) =>
          word === 'any' || word === standing.state || (word === 'active' && isActive(standing.state)),
      )
    case 'severity':
      return clause.severities.some((severity) =>
        compares(standing.severityRank ?? 0, clause.comparison, severityRank(severity)),
      )
    case 'hours':
      if (clause.amount === null || hours === null) return clause.amount === hours
      return compares(hours, clause.comparison, clause.amount)
    case 'teams':
      return compares(standing.teams, clause.comparison, clause.amount ?? 0)
    case 'mentions':
      return compares(standing.mentions, clause.comparison, clause.amount ?? 0)
    case 'known':
      if ('names' in clause) return told.knownBy.some((name) => clause.names.some((part) => isIn(part, name)))
      return compares(told.knownBy.length, clause.comparison, clause.amount ?? 0)
    case 'age':
      return compares(
        daysBetween(standing.firstHeardOn ?? today, today),
        clause.comparison,
        clause.amount ?? 0,
      )
    case 'heard':
      return isHeard(
        { told, standing, hours },
        clause,
        clause.isExcluded || meant.length === 0 ? null : meant.flat(),
      )
    case 'ticket':
      return clause.tickets.some((ticket) => {
        if (ticket === 'none') return told.tickets.length === 0
        if (ticket === 'any') return told.tickets.length > 0
        return told.tickets.some((number) => tickets[number]?.key.toLowerCase() === ticket.key.toLowerCase())
      })
    case 'is':
      return standing.cameBack
    case 'text':
      return [told.title, ...told.texts].some((text) => isIn(clause.text, text))
  }
}

/** In a month or on a day by a mention of one of the matching teams; earlier or later by the latest mention of all. */
function isHeard(
  { told, standing }: Listed,
  { comparison, span }: Extract<Clause, { field: 'heard' }>,
  teamIds: number[] | null,
): boolean {
  if (comparison !== '=')
    return compares((standing.lastHeardOn ?? '').slice(0, span.length), comparison, span)
  return told.facts.mentions.some(
    ({ heardOn, teamId }) => heardOn.startsWith(span) && (teamIds === null || teamIds.includes(teamId)),
  )
}

function isIn(part: string, whole: string): boolean {
  return foldForSearch(whole).includes(foldForSearch(part))
}

function compares<Value extends number | string>(
  value: Value,
  comparison: Comparison,
  bound: Value,
): boolean {
  if (comparison === '=') return value === bound
  if (comparison.startsWith('<')) return value < bound || (comparison === '<=' && value === bound)
  return value > bound || (comparison === '>=' && value === bound)
}
