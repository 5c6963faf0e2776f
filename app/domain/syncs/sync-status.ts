import type { Day } from '#app/domain/calendar/day.ts'

/** Prepared for a coming day, open for recording, or closed with its minutes. */
export type SyncStatus = 'prepared' | 'open' | 'closed'

type HeldSync = { heldOn: Day; closedAt: Date | string | null }

/** The status of a sync: closed once somebody closed it, prepared before its day, otherwise open. */
export function syncStatusOf({ heldOn, closedAt }: HeldSync, today: Day): SyncStatus {
  if (closedAt !== null) return 'closed'
  return heldOn > today ? 'prepared' : 'open'
}

/**
 * Whether a sync is over, to be read and corrected only on purpose: it is closed, or its day has passed. Today's
 * questions are not asked in it, because an answer would count on its day.
 */
export function isOver({ heldOn, closedAt }: HeldSync, today: Day): boolean {
  return closedAt !== null || heldOn < today
}
