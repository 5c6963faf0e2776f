import { lastDayOf, type Month } from '#app/domain/calendar/day.ts'
import { type PainPointState, painPointState, states } from '#app/domain/pain-points/pain-point-state.ts'
import { deriveSummary } from '#app/domain/pain-points/summary.ts'
import { teamToilInMonth } from '#app/domain/toil/team-toil.ts'
import type { HeatAddress } from '#app/features/heat-map/heat-address.ts'
import type { RandomFacts } from '#tests/features/backlog/random-backlog.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

/** The facts of a cell, computed without a database; hours are null when nothing is estimated. */
export type Figures = { painPoints: number; severe: number | null; hours: number | null }

const endOfTime = '2100-12-31'
const isClosed = (state: string) => state === 'relieved' || state === 'declined'

/** The present values of one team in a category, or in all when none is given. */
export function figuresNow(
  told: readonly RandomFacts[],
  teamId: number,
  categoryId: number | null,
  { state }: Pick<HeatAddress, 'state'>,
): Figures {
  const meant = states.filter(
    (one) => state === 'any' || state === one || (state === 'active' && !isClosed(one)),
  )
  const ofTeam = inCategory(told, categoryId).flatMap(({ facts }) => {
    const standing = deriveSummary(facts, endOfTime, defaultToilSettings)
    return meant.includes(standing.state) ? standing.perTeam.filter((team) => team.teamId === teamId) : []
  })
  const hours = ofTeam.flatMap((team) => team.hoursPerMonth ?? [])
  return {
    painPoints: ofTeam.length,
    severe: ofTeam.filter((team) => team.severityRank >= 3).length,
    hours: ofTeam.length > 0 && hours.length === 0 ? null : hours.reduce((sum, one) => sum + one, 0),
  }
}

/** What counted in the toil of a team in a month; with a state, what of it was in that state on the month's last day. */
export function figuresOfMonth(
  told: readonly RandomFacts[],
  teamId: number,
  categoryId: number | null,
  month: Month,
  state?: PainPointState,
): Figures {
  const counted = inCategory(told, categoryId).filter(
    ({ facts }) => !state || painPointState(facts, lastDayOf(month)) === state,
  )
  const toil = teamToilInMonth(counted, teamId, month, defaultToilSettings)
  return { painPoints: toil.estimated + toil.notEstimated, severe: null, hours: toil.hours }
}

function inCategory(told: readonly RandomFacts[], categoryId: number | null): RandomFacts[] {
  return told.filter(({ categoryIds }) => categoryId === null || categoryIds.includes(categoryId))
}
