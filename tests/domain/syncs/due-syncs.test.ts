import { expect, test } from 'vitest'
import { listDueSyncs } from '#app/domain/syncs/due-syncs.ts'

const today = '2026-11-21'
const team = (name: string, lastSyncOn: string | null, cadenceDays = 14) => ({
  name,
  lastSyncOn,
  cadenceDays,
})

test.each([
  ['the last day asked for', '2026-11-16', '2026-11-30'],
  ['today', '2026-11-07', '2026-11-21'],
  ['long ago', '2026-08-01', '2026-08-15'],
])('a sync due on %s is listed with its day', (_what, lastSyncOn, dueOn) => {
  expect(listDueSyncs([team('Orders', lastSyncOn)], today, '2026-11-30')).toMatchObject([{ dueOn }])
})

test('a sync due the day after is not listed', () => {
  expect(listDueSyncs([team('Orders', '2026-11-17')], today, '2026-11-30')).toEqual([])
})

test('a team never heard is due at once and comes first; then the largest gap of its own cadence; then by name', () => {
  const teams = [
    team('Weekly', '2026-11-07', 7),
    team('Monthly', '2026-10-14', 30),
    team('Never', null),
    team('Again weekly', '2026-11-07', 7),
  ]
  expect(listDueSyncs(teams, today, '2026-11-30').map((due) => due.team.name)).toEqual([
    'Never',
    'Again weekly',
    'Weekly',
    'Monthly',
  ])
})
