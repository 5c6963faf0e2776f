import { describe, expect, test } from 'vitest'
import { toilNow, toilOfTeamsNow } from '#app/domain/toil/toil-now.ts'
import { defaultToilSettings as settings } from '#tests/support/toil-settings.ts'

test.each([
  ['never heard is unknown', { lastSyncOn: null, painPoints: 0, hoursPerMonth: null }, null],
  ['heard, and nothing hurts, is 0 h', { lastSyncOn: '2026-11-01', painPoints: 0, hoursPerMonth: null }, 0],
  ['not estimated is unknown', { lastSyncOn: '2026-11-01', painPoints: 2, hoursPerMonth: null }, null],
  ['estimated is its hours', { lastSyncOn: '2026-11-01', painPoints: 2, hoursPerMonth: 6.5 }, 6.5],
])('a team’s toil now: %s', (_what, team, hours) => {
  expect(toilNow(team)).toBe(hours)
})

const team = (name: string, hoursPerMonth: number | null, headcount: number | null) => ({
  name,
  hoursPerMonth,
  headcount,
  painPoints: 1,
  lastSyncOn: '2026-11-01',
})

describe('toil of all teams against the budget', () => {
  test('132 h of 4 people are 20.6 %', () => {
    const toil = toilOfTeamsNow([team('Orders', 132, 4)], settings)
    expect(toil.share).toBeCloseTo(0.20625, 6)
    expect(toil.hoursPerMonth).toBe(132)
  })

  test('a team without a headcount counts in the hours, not in the share', () => {
    const toil = toilOfTeamsNow([team('Orders', 132, 4), team('Billing', 20, null)], settings)
    expect(toil).toMatchObject({ hoursPerMonth: 152, share: 0.20625, measuredTeams: 1 })
  })

  test('a team that was never estimated changes neither hours nor share', () => {
    const toil = toilOfTeamsNow([team('Orders', 132, 4), team('Stock', null, 6)], settings)
    expect(toil).toMatchObject({ hoursPerMonth: 132, share: 0.20625, measuredTeams: 1 })
  })

  test('with no known team both are unknown, not zero', () => {
    expect(toilOfTeamsNow([team('Stock', null, 6)], settings)).toMatchObject({
      hoursPerMonth: null,
      share: null,
    })
  })

  test('a share equal to the budget is not over it; the largest share comes first', () => {
    const teams = [team('On it', 80, 1), team('Over', 81, 1), team('Far over', 200, 1)]
    expect(toilOfTeamsNow(teams, settings).overBudget.map(({ team }) => team.name)).toEqual([
      'Far over',
      'Over',
    ])
  })
})
