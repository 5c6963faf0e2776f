import type { Day } from '#app/domain/calendar/day.ts'
import { thresholds } from '#app/domain/settings.ts'
import { compareHours, type SiloFinding, type SiloPainPoint } from './silo-finding.ts'

export type FightingAloneRow = SiloPainPoint & { ticketIds: number[]; firstHeardOn: Day }

export type FightingAlone = SiloFinding & {
  kind: 'fighting_alone'
  painPointId: number
  title: string
  hoursPerMonth: number | null
  firstHeardOn: Day
}

/**
 * Teams that fight the same pain point separately: two or more mention it and no ticket serves it.
 *
 * Pass active pain points only (neither relieved nor declined), merged ones as their root. Measured: teams; reference:
 * two teams; n: mentions. Most teams first, then most hours per month (not estimated last), then the longest known,
 * then by id. A team listed twice counts once. Source: Nayami's own rule; introducing the teams to each other is the
 * next step.
 */
export function detectFightingAlone(painPoints: FightingAloneRow[]): FightingAlone[] {
  return painPoints
    .map((row) => ({ ...row, teamIds: [...new Set(row.teamIds)] }))
    .filter((row) => row.teamIds.length >= thresholds.fightingAloneTeams && row.ticketIds.length === 0)
    .map((row) => ({
      kind: 'fighting_alone' as const,
      measured: row.teamIds.length,
      reference: thresholds.fightingAloneTeams,
      n: row.mentions,
      painPointIds: [row.painPointId],
      teamIds: row.teamIds,
      painPointId: row.painPointId,
      title: row.title,
      hoursPerMonth: row.hoursPerMonth,
      firstHeardOn: row.firstHeardOn,
    }))
    .sort(
      (a, b) =>
        b.measured - a.measured ||
        compareHours(a.hoursPerMonth, b.hoursPerMonth) ||
        Number(a.firstHeardOn > b.firstHeardOn) - Number(a.firstHeardOn < b.firstHeardOn) ||
        a.painPointId - b.painPointId,
    )
}
