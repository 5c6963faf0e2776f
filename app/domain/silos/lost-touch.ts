import type { Day } from '#app/domain/calendar/day.ts'
import { thresholds } from '#app/domain/settings.ts'
import { type CadenceVerdict, cadenceGap } from '#app/domain/syncs/cadence.ts'
import type { SiloFinding } from './silo-finding.ts'

export type LostTouchRow = {
  teamId: number
  lastSyncOn: Day | null
  cadenceDays: number
  createdOn: Day
  /** How many syncs were held with this team; the finding's n. */
  syncs: number
}

export type LostTouch = SiloFinding & {
  kind: 'lost_touch'
  teamId: number
  verdict: Exclude<CadenceVerdict, 'on_time'>
  lastSyncOn: Day | null
  /** Days since the last sync, or since the team was created if it was never heard. */
  days: number
  cadenceDays: number
}

/**
 * Teams that were not heard for longer than agreed. Measured: the cadence gap (days ÷ agreed cadence); reference: the
 * threshold it passed, 1.5 for overdue, 3 for lost touch; n: syncs held with the team so far.
 *
 * A team that was never heard waits since the day it was created: it is listed once that wait is over 1.5 times its
 * cadence, with the verdict never_heard. Widest gap first, then by id. Leave archived teams out. Throws RangeError for
 * a cadence under one day. Source: see cadenceGap.
 */
export function detectLostTouch(teams: LostTouchRow[], today: Day): LostTouch[] {
  const findings: LostTouch[] = []
  for (const team of teams) {
    const waited = cadenceGap(team.lastSyncOn ?? team.createdOn, today, team.cadenceDays)
    if (waited.verdict === 'on_time' || waited.days === null || waited.gap === null) continue
    const isLost = waited.verdict === 'lost_touch'
    findings.push({
      kind: 'lost_touch',
      measured: waited.gap,
      reference: isLost ? thresholds.cadenceLostTouch : thresholds.cadenceOverdue,
      n: team.syncs,
      painPointIds: [],
      teamIds: [team.teamId],
      teamId: team.teamId,
      verdict: team.lastSyncOn === null ? 'never_heard' : waited.verdict,
      lastSyncOn: team.lastSyncOn,
      days: waited.days,
      cadenceDays: team.cadenceDays,
    })
  }
  return findings.sort((a, b) => b.measured - a.measured || a.teamId - b.teamId)
}
