import { type Day, daysBetween } from '#app/domain/calendar/day.ts'
import { thresholds } from '#app/domain/settings.ts'

export type CadenceVerdict = 'on_time' | 'overdue' | 'lost_touch' | 'never_heard'

export type CadenceGap = {
  /** Days since the team's last sync; null when it never held one. */
  days: number | null
  /** Those days divided by the agreed cadence: 1 is "due today". */
  gap: number | null
  verdict: CadenceVerdict
}

/**
 * How far a team has drifted from its agreed rhythm: days since its last sync ÷ the cadence in days. Over 1.5 it is
 * overdue, over 3 we lost touch; exactly 1.5 is still on time. A team that never held a sync has no gap, which is not
 * the same as a gap of zero. A last sync after today counts as today. Throws RangeError for a cadence under one day.
 * Source: Nayami's own rule, thresholds in settings.ts.
 */
export function cadenceGap(lastSyncOn: Day | null, today: Day, cadenceDays: number): CadenceGap {
  if (!(cadenceDays >= 1)) throw new RangeError(`A cadence is at least one day, not ${cadenceDays}`)
  if (lastSyncOn === null) return { days: null, gap: null, verdict: 'never_heard' }
  const days = Math.max(0, daysBetween(lastSyncOn, today))
  const gap = days / cadenceDays
  return { days, gap, verdict: verdictOf(gap) }
}

function verdictOf(gap: number): CadenceVerdict {
  if (gap > thresholds.cadenceLostTouch) return 'lost_touch'
  if (gap > thresholds.cadenceOverdue) return 'overdue'
  return 'on_time'
}
