import { describe, expect, test } from 'vitest'
import { listFirstSteps, type SetupProgress } from '#app/domain/first-steps.ts'
import type { Role } from '#app/domain/role.ts'

const fresh: SetupProgress = {
  teams: 0,
  teamsWithHeadcount: 0,
  firstSyncRecordedOn: null,
  wasHeard: false,
  hasOpenSync: false,
  hasPainPoint: false,
  hasInvited: false,
}
const oneTeam = { ...fresh, teams: 1 }
const started = { ...oneTeam, hasOpenSync: true, firstSyncRecordedOn: '2026-11-01' }
const recorded = { ...started, wasHeard: true, hasPainPoint: true }
const closed = { ...recorded, hasOpenSync: false }
const invited = { ...closed, hasInvited: true }
const done = { ...invited, teamsWithHeadcount: 1 }

function doneOf(beginnings: SetupProgress, role: Role | undefined = 'admin', today = '2026-11-02') {
  return listFirstSteps(beginnings, role, today).map(({ step, isDone }) => (isDone ? `✓ ${step}` : step))
}

test.each<[string, SetupProgress, string[]]>([
  ['nothing', fresh, ['team', 'sync', 'painPoint', 'people', 'headcount']],
  ['a team', oneTeam, ['✓ team', 'sync', 'painPoint', 'people', 'headcount']],
  ['an open sync', started, ['✓ team', '✓ sync', 'painPoint', 'people', 'headcount']],
  [
    'a sync left empty',
    { ...started, hasOpenSync: false },
    ['✓ team', 'sync', 'painPoint', 'people', 'headcount'],
  ],
  ['a line', recorded, ['✓ team', '✓ sync', '✓ painPoint', 'people', 'headcount']],
  ['a closed sync', closed, ['✓ team', '✓ sync', '✓ painPoint', 'people', 'headcount']],
  [
    'a closed sync without a pain point',
    { ...closed, hasPainPoint: false },
    ['✓ team', '✓ sync', 'painPoint', 'people', 'headcount'],
  ],
  ['an invite', invited, ['✓ team', '✓ sync', '✓ painPoint', '✓ people', 'headcount']],
  [
    'a second team without a headcount',
    { ...done, teams: 2 },
    ['✓ team', '✓ sync', '✓ painPoint', '✓ people', 'headcount'],
  ],
  ['everything', done, []],
])('with %s the steps follow from the facts', (_what, beginnings, expected) => {
  expect(doneOf(beginnings)).toEqual(expected)
})

describe('people are shown the steps they are allowed to do', () => {
  test('a member cannot invite, and is done without it', () => {
    expect(doneOf(fresh, 'member')).toEqual(['team', 'sync', 'painPoint', 'headcount'])
    expect(doneOf({ ...done, hasInvited: false }, 'member')).toEqual([])
  })

  test.each([['viewer' as const], [undefined]])('for %s there are none', (role) => {
    expect(listFirstSteps(fresh, role, '2026-11-02')).toEqual([])
  })
})

test.each([
  ['on the thirtieth day', recorded, '2026-12-01', 5],
  ['after it', recorded, '2026-12-02', 0],
  ['after it, when no team was heard', started, '2027-06-01', 5],
])(
  '%s after the first sync was recorded, the number of steps shown for what is missing is right',
  (_when, beginnings, today, steps) => {
    expect(doneOf(beginnings, 'admin', today)).toHaveLength(steps)
  },
)
