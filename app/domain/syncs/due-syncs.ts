import { addDays, type Day } from '#app/domain/calendar/day.ts'
import { type CadenceGap, cadenceGap } from './cadence.ts'

export type TeamRhythm = { name: string; lastSyncOn: Day | null; cadenceDays: number }

export type DueSync<Team> = {
  team: Team
  /** Last sync + agreed cadence; null for a team never heard, whose sync is due now. */
  dueOn: Day | null
  cadence: CadenceGap
}

/**
 * The teams whose next sync is due by a day: the last sync plus the agreed cadence is on or before it, or there was no
 * sync yet. Teams never heard come first, then the largest gap in units of the team's own cadence, then by name.
 * Source: cadence gap, DOMAIN, section 4.
 */
export function listDueSyncs<Team extends TeamRhythm>(
  teams: readonly Team[],
  today: Day,
  dueBy: Day,
): DueSync<Team>[] {
  return teams
    .map((team) => ({
      team,
      dueOn: team.lastSyncOn === null ? null : addDays(team.lastSyncOn, team.cadenceDays),
      cadence: cadenceGap(team.lastSyncOn, today, team.cadenceDays),
    }))
    .filter(({ dueOn }) => dueOn === null || dueOn <= dueBy)
    .sort((a, b) => gapOf(b) - gapOf(a) || a.team.name.localeCompare(b.team.name))
}

function gapOf({ cadence }: { cadence: CadenceGap }): number {
  return cadence.gap ?? Number.MAX_VALUE
}
