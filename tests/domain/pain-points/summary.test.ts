import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveSummary } from '#app/domain/pain-points/summary.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import { anyDay, anyFacts } from './fact-arbitraries.ts'
import { factsOf, hours, mentioned, noon, relieved } from './fact-builders.ts'

const threeTeams = factsOf({
  mentions: [
    mentioned('2026-01-05', { teamId: 2, severity: 'critical', estimate: hours(10) }),
    mentioned('2026-01-12', { teamId: 1, severity: 'medium', estimate: hours(4) }),
    mentioned('2026-02-02', { teamId: 2, severity: 'high', estimate: null }),
    mentioned('2026-02-09', { teamId: 3, severity: 'low', estimate: null }),
    mentioned('2026-03-02', { teamId: 1, severity: 'low', estimate: hours(6) }),
  ],
})

describe('the summary of a pain point follows the latest mention of each team', () => {
  test('hours are added, the worst latest severity counts, teams without an estimate are counted separately', () => {
    expect(deriveSummary(threeTeams, '2026-03-31', defaultToilSettings)).toEqual({
      state: 'unplanned',
      cameBack: false,
      severityRank: 3,
      hoursPerMonth: 16,
      notEstimatedTeams: 1,
      teams: 3,
      mentions: 5,
      firstHeardOn: '2026-01-05',
      lastHeardOn: '2026-03-02',
      perTeam: [
        {
          teamId: 1,
          mentions: 2,
          firstHeardOn: '2026-01-12',
          lastHeardOn: '2026-03-02',
          severityRank: 1,
          hoursPerMonth: 6,
        },
        {
          teamId: 2,
          mentions: 2,
          firstHeardOn: '2026-01-05',
          lastHeardOn: '2026-02-02',
          severityRank: 3,
          hoursPerMonth: 10,
        },
        {
          teamId: 3,
          mentions: 1,
          firstHeardOn: '2026-02-09',
          lastHeardOn: '2026-02-09',
          severityRank: 1,
          hoursPerMonth: null,
        },
      ],
    })
  })

  test.each([
    ['2026-01-11', 4, 10, 0],
    ['2026-01-12', 4, 14, 0],
    ['2026-02-08', 3, 14, 0],
    ['2026-02-09', 3, 14, 1],
  ])('as of %s: severity rank %i, %i h, %i teams not estimated', (asOf, rank, sum, notEstimated) => {
    expect(deriveSummary(threeTeams, asOf, defaultToilSettings)).toMatchObject({
      severityRank: rank,
      hoursPerMonth: sum,
      notEstimatedTeams: notEstimated,
    })
  })

  test('before the first mention nothing is known, and unknown is not zero', () => {
    expect(deriveSummary(threeTeams, '2026-01-04', defaultToilSettings)).toMatchObject({
      severityRank: null,
      hoursPerMonth: null,
      firstHeardOn: null,
      lastHeardOn: null,
      teams: 0,
      perTeam: [],
    })
  })

  test('an estimate of no occurrences is 0 h, no estimate is null', () => {
    const zero = factsOf({ mentions: [mentioned('2026-01-05', { estimate: hours(0) })] })
    expect(deriveSummary(zero, '2026-01-31', defaultToilSettings).hoursPerMonth).toBe(0)
    expect(deriveSummary(factsOf({}), '2026-01-31', defaultToilSettings).hoursPerMonth).toBeNull()
  })

  test('of two mentions on one day the one recorded last counts, in any order of the list', () => {
    const early = mentioned('2026-01-05', { severity: 'high', estimate: hours(1) })
    const late = mentioned('2026-01-05', {
      severity: 'low',
      estimate: hours(2),
      recordedAt: noon('2026-01-06'),
    })
    for (const mentions of [
      [early, late],
      [late, early],
    ]) {
      expect(deriveSummary(factsOf({ mentions }), '2026-01-31', defaultToilSettings)).toMatchObject({
        severityRank: 1,
        hoursPerMonth: 2,
      })
    }
  })

  test('of two mentions recorded at the same instant the one listed last counts', () => {
    const mentions = [
      mentioned('2026-01-05', { severity: 'high', estimate: hours(1) }),
      mentioned('2026-01-05', { severity: 'low', estimate: hours(2) }),
    ]
    expect(deriveSummary(factsOf({ mentions }), '2026-01-31', defaultToilSettings)).toMatchObject({
      severityRank: 1,
      hoursPerMonth: 2,
    })
  })

  test('relief changes the state and keeps the last known figures', () => {
    const facts = factsOf({
      mentions: [mentioned('2026-01-05', { estimate: hours(8) })],
      resolutions: [relieved('2026-02-01')],
    })
    expect(deriveSummary(facts, '2026-02-28', defaultToilSettings)).toMatchObject({
      state: 'relieved',
      hoursPerMonth: 8,
    })
  })
})

test('the summary is always the sum, the worst and the first and last days of its teams', () => {
  fc.assert(
    fc.property(anyFacts, anyDay, (facts, asOf) => {
      const { perTeam, ...whole } = deriveSummary(facts, asOf, defaultToilSettings)
      const estimated = perTeam.filter((team) => team.hoursPerMonth !== null)
      expect(whole.teams).toBe(perTeam.length)
      expect(whole.mentions).toBe(perTeam.reduce((sum, team) => sum + team.mentions, 0))
      expect(whole.notEstimatedTeams).toBe(perTeam.length - estimated.length)
      expect(whole.hoursPerMonth === null).toBe(estimated.length === 0)
      expect(whole.hoursPerMonth ?? 0).toBeCloseTo(
        estimated.reduce((sum, team) => sum + (team.hoursPerMonth ?? 0), 0),
        6,
      )
      expect(whole.severityRank ?? 0).toBe(Math.max(0, ...perTeam.map((team) => team.severityRank)))
      for (const team of perTeam) {
        expect(team.firstHeardOn >= (whole.firstHeardOn ?? '9')).toBe(true)
        expect(team.lastHeardOn <= (whole.lastHeardOn ?? '0')).toBe(true)
        expect(team.firstHeardOn <= team.lastHeardOn).toBe(true)
      }
    }),
  )
})
