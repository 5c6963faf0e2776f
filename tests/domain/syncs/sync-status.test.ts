import { expect, test } from 'vitest'
import { isOver, type SyncStatus, syncStatusOf } from '#app/domain/syncs/sync-status.ts'

const today = '2026-11-24'
const closed = new Date('2026-11-24T05:00:00Z')

test.each<[what: string, heldOn: string, closedAt: Date | null, status: SyncStatus, isRecord: boolean]>([
  ['of today', '2026-11-24', null, 'open', false],
  ['of today, closed', '2026-11-24', closed, 'closed', true],
  ['of yesterday', '2026-11-23', null, 'open', true],
  ['of yesterday, closed', '2026-11-23', closed, 'closed', true],
  ['of tomorrow', '2026-11-25', null, 'prepared', false],
])('a sync %s', (_what, heldOn, closedAt, status, isRecord) => {
  expect(syncStatusOf({ heldOn, closedAt }, today)).toBe(status)
  expect(isOver({ heldOn, closedAt }, today)).toBe(isRecord)
})
