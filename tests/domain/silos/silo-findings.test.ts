import { describe, expect, test } from 'vitest'
import { detectBlackBoxes } from '#app/domain/silos/black-box.ts'
import { detectFightingAlone } from '#app/domain/silos/fighting-alone.ts'
import { detectLostTouch } from '#app/domain/silos/lost-touch.ts'
import { detectUnanswered } from '#app/domain/silos/unanswered.ts'

const today = '2026-03-31'
const calm = {
  title: 'Flaky deploy',
  teamIds: [1],
  hoursPerMonth: 4,
  mentions: 1,
  firstHeardOn: '2026-03-01',
}

describe('teams that fight alone', () => {
  const row = { ...calm, painPointId: 7, teamIds: [1, 2], ticketIds: [], mentions: 3 }

  test('are two or more teams that mention a pain point which no ticket serves', () => {
    expect(detectFightingAlone([row])).toEqual([
      {
        kind: 'fighting_alone',
        measured: 2,
        reference: 2,
        n: 3,
        painPointIds: [7],
        teamIds: [1, 2],
        painPointId: 7,
        title: 'Flaky deploy',
        hoursPerMonth: 4,
        firstHeardOn: '2026-03-01',
      },
    ])
  })

  test.each([
    ['one team', { teamIds: [1] }],
    ['one team listed twice', { teamIds: [1, 1] }],
    ['no team', { teamIds: [] }],
    ['a ticket', { ticketIds: [5] }],
  ])('are not reported with %s', (_, change) => {
    expect(detectFightingAlone([{ ...row, ...change }])).toEqual([])
  })

  test('come by most teams, then most hours with not estimated last, then the oldest, then id', () => {
    const found = detectFightingAlone([
      { ...row, painPointId: 1, hoursPerMonth: null },
      { ...row, painPointId: 2, hoursPerMonth: 0 },
      { ...row, painPointId: 3, hoursPerMonth: 9 },
      { ...row, painPointId: 6, hoursPerMonth: null, firstHeardOn: '2026-01-05' },
      { ...row, painPointId: 5, teamIds: [1, 2, 3], hoursPerMonth: null },
      { ...row, painPointId: 4, hoursPerMonth: 9 },
    ])
    expect(found.map((finding) => finding.painPointId)).toEqual([5, 3, 4, 2, 6, 1])
  })
})

describe('an unanswered pain point', () => {
  const row = { ...calm, painPointId: 7, state: 'unplanned' as const, firstHeardOn: '2026-02-28' }

  test.each(['unplanned', 'stranded'] as const)(
    'is reported when it is %s for more than 30 days',
    (state) => {
      expect(detectUnanswered([{ ...row, state }], today)).toMatchObject([
        {
          kind: 'unanswered',
          measured: 31,
          daysUnanswered: 31,
          reference: 30,
          n: 1,
          state,
          painPointIds: [7],
        },
      ])
    },
  )

  test('is not reported on its thirtieth day', () => {
    expect(detectUnanswered([{ ...row, firstHeardOn: '2026-03-01' }], today)).toEqual([])
  })

  test.each(['in_progress', 'to_confirm', 'relieved', 'declined'] as const)(
    'is never reported when it is %s',
    (state) => {
      expect(detectUnanswered([{ ...row, state, firstHeardOn: '2025-01-01' }], today)).toEqual([])
    },
  )

  test('comes by the longest wait, then most hours with not estimated last, then id', () => {
    const found = detectUnanswered(
      [
        { ...row, painPointId: 1, hoursPerMonth: null },
        { ...row, painPointId: 3 },
        { ...row, painPointId: 2 },
        { ...row, painPointId: 4, firstHeardOn: '2025-12-01', hoursPerMonth: null },
      ],
      today,
    )
    expect(found.map((finding) => finding.painPointId)).toEqual([4, 2, 3, 1])
  })
})

describe('a black box', () => {
  const row = { painPointId: 7, teamIds: [1], hoursPerMonth: 4, knownBy: ['Tanaka'] }

  test('gathers the pain points that only one person can handle', () => {
    const found = detectBlackBoxes([
      { ...row, painPointId: 1, teamIds: [2], hoursPerMonth: null },
      {
        ...row,
        painPointId: 2,
        teamIds: [1, 2],
        knownBy: ['Tanaka', 'Tanaka'],
      },
      { ...row, painPointId: 3, knownBy: ['Tanaka', 'Sato'] },
      { ...row, painPointId: 4, knownBy: [] },
    ])
    expect(found).toEqual([
      {
        kind: 'black_box',
        measured: 1,
        reference: 1,
        n: 2,
        painPointIds: [2, 1],
        teamIds: [1, 2],
        person: 'Tanaka',
        painPoints: [
          { painPointId: 2, hoursPerMonth: 4 },
          { painPointId: 1, hoursPerMonth: null },
        ],
        hoursPerMonth: 4,
      },
    ])
  })

  test('without any estimate has no hours, rather than 0', () => {
    expect(detectBlackBoxes([{ ...row, hoursPerMonth: null }])[0]?.hoursPerMonth).toBeNull()
  })

  test('comes by most pain points, then most hours, then name', () => {
    const found = detectBlackBoxes([
      { ...row, painPointId: 1, knownBy: ['Yamada'], hoursPerMonth: null },
      { ...row, painPointId: 2, knownBy: ['Sato'], hoursPerMonth: 90 },
      { ...row, painPointId: 3, knownBy: ['Mori'], hoursPerMonth: 1 },
      { ...row, painPointId: 4, knownBy: ['Mori'], hoursPerMonth: 1 },
      { ...row, painPointId: 5, knownBy: ['Abe'], hoursPerMonth: null },
    ])
    expect(found.map((finding) => finding.person)).toEqual(['Mori', 'Sato', 'Abe', 'Yamada'])
  })
})

describe('a team out of touch', () => {
  const team = { teamId: 1, lastSyncOn: '2026-02-28', cadenceDays: 14, createdOn: '2025-04-01', syncs: 9 }

  test('is measured by its cadence gap against the threshold it passed', () => {
    expect(detectLostTouch([team], today)).toEqual([
      {
        kind: 'lost_touch',
        measured: 31 / 14,
        reference: 1.5,
        n: 9,
        painPointIds: [],
        teamIds: [1],
        teamId: 1,
        verdict: 'overdue',
        lastSyncOn: '2026-02-28',
        days: 31,
        cadenceDays: 14,
      },
    ])
  })

  test.each([
    { lastSyncOn: '2026-03-10', createdOn: '2025-04-01', found: [] },
    { lastSyncOn: '2026-03-09', createdOn: '2025-04-01', found: [['overdue', 1.5]] },
    { lastSyncOn: '2026-02-16', createdOn: '2025-04-01', found: [['lost_touch', 3]] },
    { lastSyncOn: null, createdOn: '2026-03-20', found: [] },
    { lastSyncOn: null, createdOn: '2026-03-01', found: [['never_heard', 1.5]] },
    { lastSyncOn: null, createdOn: '2025-12-01', found: [['never_heard', 3]] },
  ])('last heard $lastSyncOn and created $createdOn gives $found', ({ found, ...days }) => {
    const findings = detectLostTouch([{ ...team, ...days }], today)
    expect(findings.map(({ verdict, reference }) => [verdict, reference])).toEqual(found)
  })

  test('comes by the widest gap, then id', () => {
    const found = detectLostTouch(
      [
        { ...team, teamId: 3, cadenceDays: 7 },
        { ...team, teamId: 2 },
        { ...team, teamId: 1 },
        { ...team, teamId: 4, lastSyncOn: null, createdOn: '2025-10-01' },
      ],
      today,
    )
    expect(found.map((finding) => finding.teamId)).toEqual([4, 3, 1, 2])
  })
})
