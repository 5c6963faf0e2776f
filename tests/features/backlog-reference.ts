import { monthOf } from '#app/domain/day.ts'
import { defaultToilSettings } from '#app/domain/settings.ts'
import { severityRank } from '#app/domain/severity.ts'
import { type Standing, standingOf } from '#app/domain/standing.ts'
import { foldForSearch } from '#app/domain/text.ts'
import type { BacklogAddress, BacklogSort } from '#app/features/backlog/backlog-address.ts'
import type { BacklogCategory, BacklogTeam } from '#app/features/backlog/choices.queries.server.ts'
import { statesOf } from '#app/features/backlog/scope.queries.server.ts'
import type { Told } from './random-backlog.ts'

export type Listed = { told: Told; standing: Standing; hoursPerMonth: number | null }

/** The backlog once more without a database: every pain point that fits the address, in its order. */
export function listFitting(
  everything: Told[],
  address: BacklogAddress,
  { teams, categories }: { teams: BacklogTeam[]; categories: BacklogCategory[] },
): Listed[] {
  const asked = teams.filter(
    (team) =>
      (!address.team || team.slug === address.team) && (!address.phase || team.phase === address.phase),
  )
  const askedIds = new Set(asked.map((team) => team.id))
  const categoryId = categories.find((category) => category.slug === address.category)?.id
  return everything
    .map((told) => ({ told, standing: standingOf(told.facts, '2100-12-31', defaultToilSettings) }))
    .filter(
      ({ told, standing }) =>
        told.facts.mentions.some(
          (mention) =>
            askedIds.has(mention.teamId) && (!address.month || monthOf(mention.heardOn) === address.month),
        ) &&
        (categoryId === undefined || told.categoryIds.includes(categoryId)) &&
        statesOf(address).includes(standing.state) &&
        (standing.severityRank ?? 0) >= (address.severity ? severityRank(address.severity) : 0) &&
        (!address.text ||
          foldForSearch([told.title, ...told.quotes].join('\n')).includes(foldForSearch(address.text))),
    )
    .map((one) => ({ ...one, hoursPerMonth: keptHours(one.standing) }))
    .toSorted((a, b) => compare(a, b, address.sort))
}

/** Hours of these teams in what is listed; null when none of them is estimated. */
export function hoursOfTeams(listed: Listed[], teamIds: number[]): number | null {
  const hours = listed.flatMap(({ standing }) =>
    standing.perTeam
      .filter((team) => teamIds.includes(team.teamId))
      .flatMap((team) => team.hoursPerMonth ?? []),
  )
  return hours.length === 0 ? null : hours.reduce((sum, one) => sum + one, 0)
}

/** The database keeps each team's hours to six digits, and what it sorts by is their sum. */
function keptHours({ hoursPerMonth, perTeam }: Standing): number | null {
  if (hoursPerMonth === null) return null
  const micro = perTeam.reduce((sum, team) => sum + Math.round((team.hoursPerMonth ?? 0) * 1e6), 0)
  return micro / 1e6
}

function compare(a: Listed, b: Listed, sort: BacklogSort): number {
  const [keyA, keyB] = [keyOf(a, sort), keyOf(b, sort)]
  const greatestFirst = keyA === keyB ? b.told.id - a.told.id : keyA < keyB ? 1 : -1
  return sort === 'age' ? -greatestFirst : greatestFirst
}

function keyOf({ standing, hoursPerMonth }: Listed, sort: BacklogSort): number | string {
  const keys: Record<BacklogSort, number | string | null> = {
    hours: hoursPerMonth ?? -1,
    teams: standing.teams,
    heard: standing.lastHeardOn,
    age: standing.firstHeardOn,
    severity: standing.severityRank,
  }
  return keys[sort] ?? ''
}
