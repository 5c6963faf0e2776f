import { deriveSummary, type PainPointSummary } from '#app/domain/pain-points/summary.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import type { RandomFacts } from './random-backlog.ts'

/** With the hours of all teams, in the precision of the database. */
export type Listed = { told: RandomFacts; standing: PainPointSummary; hours: number | null }

/** What was recorded, with its place in the list. */
export function listed(told: RandomFacts): Listed {
  const standing = deriveSummary(told.facts, '2100-12-31', defaultToilSettings)
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
