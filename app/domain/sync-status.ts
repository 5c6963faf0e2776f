import type { Day } from './day.ts'

/** Prepared for a coming day, open for recording, or closed with its minutes. */
export type SyncStatus = 'prepared' | 'open' | 'closed'

type HeldSync = { heldOn: Day; closedAt: Date | string | null }

/** Where a sync is: closed once somebody closed it, prepared before its day, else open. */
export function syncStatusOf({ heldOn, closedAt }: HeldSync, today: Day): SyncStatus {
  if (closedAt !== null) return 'closed'
  return heldOn > today ? 'prepared' : 'open'
}

/**
 * Whether a sync is a record by now, to be read and only corrected on purpose: it is closed, or its day has passed.
 * What is open today is not asked in it, for an answer would count on its day.
 */
export function isOver({ heldOn, closedAt }: HeldSync, today: Day): boolean {
  return closedAt !== null || heldOn < today
}
