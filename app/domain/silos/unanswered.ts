import { type Day, daysBetween } from '#app/domain/calendar/day.ts'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { thresholds } from '#app/domain/settings.ts'
import { compareHours, type SiloFinding, type SiloPainPoint } from './silo-finding.ts'

export type UnansweredRow = SiloPainPoint & { state: PainPointState; firstHeardOn: Day }

export type Unanswered = SiloFinding & {
  kind: 'unanswered'
  painPointId: number
  title: string
  state: 'unplanned' | 'stranded'
  hoursPerMonth: number | null
  firstHeardOn: Day
  daysUnanswered: number
}

/**
 * What a team told us without getting an answer: no ticket at all, or only tickets that were dropped (stranded), for
 * more than 30 days since it was first heard; on the thirtieth day there is still time.
 *
 * Measured: days since first heard, calendar days; reference: 30; n: mentions. Longest wait first, then most hours per
 * month (not estimated last), then by id. States other than unplanned and stranded are ignored, so the rows may be the
 * whole backlog. Source: Nayami's own rule: more than one monthly round without an answer.
 */
export function detectUnanswered(painPoints: UnansweredRow[], today: Day): Unanswered[] {
  const findings: Unanswered[] = []
  for (const row of painPoints) {
    if (row.state !== 'unplanned' && row.state !== 'stranded') continue
    const daysUnanswered = daysBetween(row.firstHeardOn, today)
    if (daysUnanswered <= thresholds.unansweredDays) continue
    findings.push({
      kind: 'unanswered',
      measured: daysUnanswered,
      reference: thresholds.unansweredDays,
      n: row.mentions,
      painPointIds: [row.painPointId],
      teamIds: [...new Set(row.teamIds)],
      painPointId: row.painPointId,
      title: row.title,
      state: row.state,
      hoursPerMonth: row.hoursPerMonth,
      firstHeardOn: row.firstHeardOn,
      daysUnanswered,
    })
  }
  return findings.sort(
    (a, b) =>
      b.daysUnanswered - a.daysUnanswered ||
      compareHours(a.hoursPerMonth, b.hoursPerMonth) ||
      a.painPointId - b.painPointId,
  )
}
