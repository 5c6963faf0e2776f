import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { BacklogGroup } from '#app/features/backlog/address/backlog-address.ts'
import type { GroupFigures } from '#app/features/backlog/groups/groups.queries.server.ts'
import type { Known } from '#app/features/backlog/scope/choices.queries.server.ts'
import { hoursCounted, type Listed, sumOfHours } from './backlog-listed.ts'
import { ownTeamOf } from './backlog-reference.ts'
import { tickets } from './backlog-sketches.ts'

/** One pain point in one group, with the hours that count there. */
type Part = { key: string | null; id: number; hours: number | null }

/** The groups of the pain points found, by key, computed without a database. */
export function groupFitting(
  fitting: readonly Listed[],
  group: BacklogGroup,
  clauses: readonly Clause[],
  known: Known,
): GroupFigures[] {
  const ownTeam = ownTeamOf(clauses, known)
  const parts = fitting.flatMap((one) => partsOf(one, group, ownTeam, known))
  return [...new Set(parts.map(({ key }) => key))]
    .map((key) => {
      const inGroup = parts.filter((part) => part.key === key)
      return {
        key,
        painPoints: new Set(inGroup.map(({ id }) => id)).size,
        hoursPerMonth: sumOfHours(inGroup.map(({ hours }) => hours)),
      }
    })
    .toSorted(byKey)
}

/** In an order that does not depend on the collation of the database. */
export function byKey(a: GroupFigures, b: GroupFigures): number {
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}

function partsOf(
  one: Listed,
  group: BacklogGroup,
  ownTeam: number | null,
  { teams, categories }: Known,
): Part[] {
  const { told, standing } = one
  const hours = hoursCounted(one, ownTeam)
  const inAll = (keys: (string | null)[]) => keys.map((key) => ({ key, id: told.id, hours }))
  switch (group) {
    case 'team':
    case 'phase':
      // Only the hours of the team itself.
      return standing.perTeam.flatMap(({ teamId, hoursPerMonth }) => {
        const team = teams.find(({ id }) => id === teamId)
        return team
          ? [{ key: group === 'team' ? team.slug : team.phase, id: told.id, hours: hoursPerMonth }]
          : []
      })
    case 'category':
      return inAll(categories.filter(({ id }) => told.categoryIds.includes(id)).map(({ slug }) => slug))
    case 'state':
      return inAll([standing.state])
    case 'ticket':
      return inAll(
        told.tickets.length === 0
          ? [null]
          : [...new Set(told.tickets.map((number) => tickets[number]?.key.toLowerCase() ?? ''))],
      )
  }
}
