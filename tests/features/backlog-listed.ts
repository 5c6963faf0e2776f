import { type Standing, standingOf } from '#app/domain/standing.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import type { Told } from './random-backlog.ts'

/** With the hours of all teams, in the precision of the database. */
export type Listed = { told: Told; standing: Standing; hours: number | null }

/** What was recorded, with its place in the list. */
export function listed(told: Told): Listed {
  const standing = standingOf(told.facts, '2100-12-31', defaultToilSettings)
  return { told, standing, hours: sumOfHours(standing.perTeam.map(({ hoursPerMonth }) => hoursPerMonth)) }
}

/** The hours that count: of all teams, or of the one the query asks for. */
export function hoursCounted({ standing, hours }: Listed, ownTeam: number | null): number | null {
  if (ownTeam === null) return hours
  return sumOfHours(
    standing.perTeam.filter(({ teamId }) => teamId === ownTeam).map((team) => team.hoursPerMonth),
  )
}

/** In millionths, as the database stores them; null when none is known. */
export function sumOfHours(hours: (number | null)[]): number | null {
  const estimated = hours.filter((one) => one !== null)
  return estimated.length === 0 ? null : estimated.reduce((sum, one) => sum + Math.round(one * 1e6), 0) / 1e6
}
