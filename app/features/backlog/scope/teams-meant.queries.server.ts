import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import { type BacklogTeam, idsWith } from './choices.queries.server.ts'

/** From this many teams on an index that knows the teams of each pain point costs more than it saves. */
const manyTeams = 20

/** Who must have mentioned it: for each clause about teams the teams that would do. */
export type TeamsMeant = { sets: number[][]; anyOf: number[] | null }

/** The teams that clauses about teams and phases ask for: a phase beside a team says which of the teams are meant. */
export function teamsMeantBy(clauses: readonly Clause[], teams: readonly BacklogTeam[]): TeamsMeant {
  const asked = clauses.filter((clause) => !clause.isExcluded)
  const phases = asked.flatMap((clause) => (clause.field === 'phase' ? [clause.phases] : []))
  const named = asked.flatMap((clause) => (clause.field === 'team' ? [clause.slugs] : []))
  const inPhases = teams.filter((team) => phases.every((choice) => choice.includes(team.phase)))
  const sets =
    named.length > 0
      ? named.map((slugs) => idsWith(inPhases, slugs))
      : phases.map((choice) => idsInPhases(teams, choice))
  return { sets, anyOf: sets.length === 0 ? null : [...new Set(sets.flat())] }
}

export function idsInPhases(teams: readonly BacklogTeam[], phases: readonly Phase[]): number[] {
  return teams.filter((team) => phases.includes(team.phase)).map((team) => team.id)
}

/** On rows of `summaries s`: one of these teams mentioned it. */
export function mentionedBy(teamIds: number[]): RawBuilder<boolean> {
  const overlap = sql<boolean>`s.team_ids && ${teamIds}::bigint[]`
  if (teamIds.length <= manyTeams) return overlap
  // Each is compared with each. Most are of a few teams, and one of many with almost any: three are looked at first.
  const firstThree = [1, 2, 3].map((place) => sql`s.team_ids[${sql.lit(place)}] = any (${teamIds}::bigint[])`)
  return sql`(${sql.join(firstThree, sql` or `)} or (s.teams > 3 and ${overlap})) is true`
}
