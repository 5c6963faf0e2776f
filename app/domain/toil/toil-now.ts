import type { Day } from '#app/domain/calendar/day.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import { toilShare } from './toil.ts'

/** The summary of one team's active pain points; `hoursPerMonth` is the sum of those with an estimate. */
export type ActiveToil = {
  lastSyncOn: Day | null
  painPoints: number
  hoursPerMonth: number | null
}

/**
 * The hours per month that a team's active pain points cost it now. 0 h for a team that was heard and has none; unknown
 * (null) for a team that was never heard, or whose pain points nobody estimated.
 */
export function toilNow({ lastSyncOn, painPoints, hoursPerMonth }: ActiveToil): number | null {
  if (lastSyncOn === null) return null
  return painPoints === 0 ? 0 : hoursPerMonth
}

export type TeamNow = ActiveToil & { name: string; headcount: number | null }

export type ToilNow<Team> = {
  /** Hours per month of all teams together; null while no team's toil is known. */
  hoursPerMonth: number | null
  /** Over the teams whose toil and headcount are known, of all their time; null without any. */
  share: number | null
  /** The number of teams in the share. */
  measuredTeams: number
  /** Teams whose own share is over the budget, the largest share first, then by name. */
  overBudget: { team: Team; share: number }[]
}

/**
 * What toil costs all teams now, against the budget: hours per month ÷ (headcount × hours per person-month) over the
 * teams for which both are known, and the teams that are over the budget by themselves; exactly on the budget is not
 * over it. Source: toil share, DOMAIN, section 4.
 */
export function toilOfTeamsNow<Team extends TeamNow>(
  teams: readonly Team[],
  settings: ToilSettings,
): ToilNow<Team> {
  const known = teams.flatMap((team) => {
    const hours = toilNow(team)
    return hours === null ? [] : [{ team, hours, share: toilShare(hours, team.headcount, settings) }]
  })
  const measured = known.flatMap(({ team, hours, share }) => (share === null ? [] : [{ team, hours, share }]))
  const headcount = measured.reduce((sum, { team }) => sum + (team.headcount ?? 0), 0)
  const overBudget = measured
    .filter(({ share }) => share > settings.toilBudgetShare)
    .sort((a, b) => b.share - a.share || a.team.name.localeCompare(b.team.name))
  return {
    hoursPerMonth: known.length === 0 ? null : sumHours(known),
    share: toilShare(measured.length === 0 ? null : sumHours(measured), headcount, settings),
    measuredTeams: measured.length,
    overBudget: overBudget.map(({ team, share }) => ({ team, share })),
  }
}

function sumHours(teams: readonly { hours: number }[]): number {
  return teams.reduce((sum, { hours }) => sum + hours, 0)
}
