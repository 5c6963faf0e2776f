import { describe, expect, test } from 'vitest'
import {
  type StoredSummary,
  type StoredSummaryFacts,
  storedSummaryOf,
} from '#app/domain/pain-points/stored-summary.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import { factsOf, hours, linked, mentioned, observed, relieved } from './fact-builders.ts'

const nothingElse = { texts: { titles: ['Deploys'], notes: [], quotes: [] }, categoryIds: [], knownBy: 0 }
const summarise = (facts: Partial<StoredSummaryFacts['facts']>, others: Partial<StoredSummaryFacts> = {}) =>
  storedSummaryOf({ ...nothingElse, facts: factsOf(facts), ...others }, defaultToilSettings)

const ten = mentioned('2026-01-05', { estimate: hours(10) })
const third = mentioned('2026-01-07', {
  teamId: 3,
  severity: 'critical',
  estimate: { occurrences: 1, per: 'week', minutesEach: 20, people: 1 },
})
const second = mentioned('2026-01-07', { teamId: 2, severity: 'low' })

describe('each figure of a summary comes from the facts', () => {
  test.each<[string, Parameters<typeof summarise>, Partial<StoredSummary>]>([
    [
      'heard once, without an estimate',
      [{}],
      {
        state: 'unplanned',
        cameBack: false,
        severityRank: 2,
        hoursPerMonth: null,
        notEstimatedTeams: 1,
        teams: 1,
        mentions: 1,
        heardMonths: [2026 * 12 + 1],
        heardCounts: [1],
        stateSpans: [{ state: 'unplanned', cameBack: false, fromDay: '2026-01-05', untilDay: null }],
      },
    ],
    [
      'hours are the sum of what is stored for each team, the severity is the worst',
      [{ mentions: [ten, third, second] }],
      { hoursPerMonth: 11.444444, notEstimatedTeams: 1, teams: 3, severityRank: 4 },
    ],
    [
      'teams in the order in which they mentioned it, by id on one day',
      [{ mentions: [third, second, ten] }],
      { teamIds: [1, 2, 3], firstHeardOn: '2026-01-05', lastHeardOn: '2026-01-07' },
    ],
    [
      'months with a mention, in their order, with how many',
      [{ mentions: [mentioned('2026-03-01'), mentioned('2025-12-31'), mentioned('2026-03-31')] }],
      { heardMonths: [2025 * 12 + 12, 2026 * 12 + 3], heardCounts: [1, 2], mentions: 3 },
    ],
    [
      'its states follow each other, and say when it had come back',
      [
        {
          mentions: [ten, mentioned('2026-03-02')],
          tickets: [linked(7, '2026-01-10', observed('done', '2026-01-20'))],
          resolutions: [relieved('2026-02-01')],
        },
      ],
      {
        state: 'to_confirm',
        cameBack: true,
        tickets: 1,
        stateSpans: [
          { state: 'unplanned', cameBack: false, fromDay: '2026-01-05', untilDay: '2026-01-10' },
          { state: 'in_progress', cameBack: false, fromDay: '2026-01-10', untilDay: '2026-01-20' },
          { state: 'to_confirm', cameBack: false, fromDay: '2026-01-20', untilDay: '2026-02-01' },
          { state: 'relieved', cameBack: false, fromDay: '2026-02-01', untilDay: '2026-03-02' },
          { state: 'to_confirm', cameBack: true, fromDay: '2026-03-02', untilDay: null },
        ],
      },
    ],
    [
      'relieved and heard again within one day: it had come back, its state never changed',
      [
        {
          mentions: [ten, mentioned('2026-02-01', { recordedAt: '2026-02-01T18:00:00.000Z' })],
          resolutions: [relieved('2026-02-01')],
        },
      ],
      {
        cameBack: true,
        stateSpans: [
          { state: 'unplanned', cameBack: false, fromDay: '2026-01-05', untilDay: '2026-02-01' },
          { state: 'unplanned', cameBack: true, fromDay: '2026-02-01', untilDay: null },
        ],
      },
    ],
    [
      'toil by months, with the categories it has',
      [{ mentions: [ten], resolutions: [relieved('2026-02-10')] }, { categoryIds: [4, 9] }],
      {
        categoryIds: [4, 9],
        toilSpans: [
          {
            teamId: 1,
            fromMonth: '2026-01-01',
            untilMonth: '2026-03-01',
            hoursPerMonth: 10,
            categoryIds: [4, 9],
          },
        ],
      },
    ],
    [
      'texts in one form, titles before notes before quotes',
      [
        {},
        { texts: { titles: ['Ｆｌａｋｙ', 'カタカナ'], notes: ['手順書'], quotes: ['ﾃﾞﾌﾟﾛｲ'] }, knownBy: 2 },
      ],
      { searchText: 'flaky\nかたかな\n手順書\nでぷろい', knownBy: 2 },
    ],
  ])('%s', (_, told, expected) => {
    expect(summarise(...told)).toMatchObject(expected)
  })
})

test('before anybody mentioned it there is no summary', () => {
  expect(summarise({ mentions: [], tickets: [linked(7, '2026-01-10')] })).toBeUndefined()
})

test('what is dated ahead counts as well', () => {
  expect(summarise({ resolutions: [relieved('2099-01-01')] })?.state).toBe('relieved')
})
