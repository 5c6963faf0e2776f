import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDayOf, lastDayOf, listMonthsEnding } from '#app/domain/calendar/day.ts'
import { isLater } from '#app/domain/calendar/moment.ts'
import type { PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import { teamToilInMonth, toilSpans } from '#app/domain/toil/team-toil.ts'
import { toilHoursPerMonth } from '#app/domain/toil/toil.ts'
import { anyFacts } from '#tests/domain/pain-points/fact-arbitraries.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import { declined, factsOf, hours, mentioned, noon, relieved } from '../pain-points/fact-builders.ts'

function toilOf(month: string, ...all: PainPointFacts[]) {
  const painPoints = all.map((facts, index) => ({ id: index + 1, facts }))
  return teamToilInMonth(painPoints, 1, month, defaultToilSettings)
}

const tenHours = mentioned('2026-02-10', { estimate: hours(10) })

describe('team toil is the latest estimate of every pain point that hurt in the month', () => {
  test.each<[string, Partial<PainPointFacts>, string, number | null, number, number]>([
    ['not yet mentioned', { mentions: [tenHours] }, '2026-01', 0, 0, 0],
    ['mentioned in the month', { mentions: [tenHours] }, '2026-02', 10, 1, 0],
    ['mentioned in an earlier month', { mentions: [tenHours] }, '2026-05', 10, 1, 0],
    [
      'mentioned on the last day',
      { mentions: [{ ...tenHours, heardOn: '2026-02-28' }] },
      '2026-02',
      10,
      1,
      0,
    ],
    ['mentioned by another team only', { mentions: [{ ...tenHours, teamId: 2 }] }, '2026-02', 0, 0, 0],
    ['not estimated is unknown, not 0', { mentions: [mentioned('2026-02-10')] }, '2026-02', null, 0, 1],
    [
      'mentioned again without an estimate, the earlier one holds',
      { mentions: [tenHours, mentioned('2026-03-10')] },
      '2026-03',
      10,
      1,
      0,
    ],
    [
      'a new estimate counts from its own month',
      { mentions: [tenHours, mentioned('2026-03-31', { estimate: hours(4) })] },
      '2026-03',
      4,
      1,
      0,
    ],
    [
      'and not in the month before',
      { mentions: [tenHours, mentioned('2026-03-31', { estimate: hours(4) })] },
      '2026-02',
      10,
      1,
      0,
    ],
    [
      'relieved within the month: it still hurt in it',
      { mentions: [tenHours], resolutions: [relieved('2026-03-01')] },
      '2026-03',
      10,
      1,
      0,
    ],
    [
      'relieved on the last day of the month before',
      { mentions: [tenHours], resolutions: [relieved('2026-02-28')] },
      '2026-03',
      0,
      0,
      0,
    ],
    [
      'declined before the month',
      { mentions: [tenHours], resolutions: [declined('2026-02-20')] },
      '2026-03',
      0,
      0,
      0,
    ],
    [
      'relieved before, mentioned again on the last day: it is back with its last figures',
      { mentions: [tenHours, mentioned('2026-04-30')], resolutions: [relieved('2026-02-20')] },
      '2026-04',
      10,
      1,
      0,
    ],
    [
      'but not in the month between',
      { mentions: [tenHours, mentioned('2026-04-30')], resolutions: [relieved('2026-02-20')] },
      '2026-03',
      0,
      0,
      0,
    ],
    [
      'relieved before, mentioned again by another team: it hurts again for all who had it',
      { mentions: [tenHours, mentioned('2026-04-30', { teamId: 2 })], resolutions: [relieved('2026-02-20')] },
      '2026-04',
      10,
      1,
      0,
    ],
    [
      'back and relieved again within one month',
      {
        mentions: [tenHours, mentioned('2026-04-10')],
        resolutions: [relieved('2026-02-20'), relieved('2026-04-20')],
      },
      '2026-04',
      10,
      1,
      0,
    ],
    [
      'relieved in the sync in which it was mentioned, recorded after',
      {
        mentions: [tenHours],
        resolutions: [relieved('2026-02-10', noon('2026-02-11'))],
      },
      '2026-03',
      0,
      0,
      0,
    ],
    [
      'mentioned in the sync in which it was relieved, recorded after',
      {
        mentions: [tenHours],
        resolutions: [relieved('2026-02-10', noon('2026-02-09'))],
      },
      '2026-03',
      10,
      1,
      0,
    ],
  ])('%s', (_, told, month, sum, estimated, notEstimated) => {
    expect(toilOf(month, factsOf(told))).toEqual({ hours: sum, estimated, notEstimated })
  })

  test('hours are added over pain points, and those without an estimate are counted separately', () => {
    const six = factsOf({ mentions: [mentioned('2026-02-03', { estimate: hours(6) })] })
    const none = factsOf({ mentions: [mentioned('2026-02-03')] })
    expect(toilOf('2026-02', factsOf({ mentions: [tenHours] }), six, none)).toEqual({
      hours: 16,
      estimated: 2,
      notEstimated: 1,
    })
  })
})

test('spans give the months in which a pain point counts, for each team', () => {
  const facts = factsOf({
    mentions: [
      mentioned('2026-01-05', { teamId: 2 }),
      mentioned('2026-01-20', { teamId: 1, estimate: hours(10) }),
      mentioned('2026-02-20', { teamId: 1, estimate: hours(10) }),
      mentioned('2026-03-20', { teamId: 1, estimate: hours(4) }),
      mentioned('2026-07-20', { teamId: 2, estimate: hours(3) }),
    ],
    resolutions: [relieved('2026-04-15')],
  })
  expect(toilSpans(facts, defaultToilSettings)).toEqual([
    { teamId: 1, fromMonth: '2026-01', untilMonth: '2026-03', hours: 10 },
    { teamId: 1, fromMonth: '2026-03', untilMonth: '2026-05', hours: 4 },
    { teamId: 1, fromMonth: '2026-07', untilMonth: null, hours: 4 },
    { teamId: 2, fromMonth: '2026-01', untilMonth: '2026-05', hours: null },
    { teamId: 2, fromMonth: '2026-07', untilMonth: null, hours: 3 },
  ])
})

const months = listMonthsEnding('2026-09', 10)

/** The definition, written out literally and computed in another way than the code under test. */
function toilAsDefined(all: PainPointFacts[], teamId: number, month: string) {
  const counted = all.flatMap((facts) => {
    const byThen = facts.mentions.filter((mention) => mention.heardOn <= lastDayOf(month))
    const mine = byThen.filter((mention) => mention.teamId === teamId)
    const isOver = facts.resolutions.some(
      (resolution) =>
        resolution.resolvedOn < firstDayOf(month) &&
        !byThen.some((mention) =>
          isLater(
            { on: mention.heardOn, recordedAt: mention.recordedAt },
            { on: resolution.resolvedOn, recordedAt: resolution.recordedAt },
          ),
        ),
    )
    if (mine.length === 0 || isOver) return []
    const latestFirst = mine
      .map((mention, index) => ({ ...mention, key: `${mention.heardOn} ${mention.recordedAt} ${index}` }))
      .sort((a, b) => (a.key < b.key ? 1 : -1))
    const estimate = latestFirst.find((mention) => mention.estimate)?.estimate
    return [estimate ? toilHoursPerMonth(estimate, defaultToilSettings) : null]
  })
  return {
    hours: counted.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    estimated: counted.filter((each) => each !== null).length,
    notEstimated: counted.filter((each) => each === null).length,
  }
}

test('for any facts team toil equals the definition, and so does the sum of the spans of a month', () => {
  fc.assert(
    fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 3 }), (all) => {
      const painPoints = all.map((facts, id) => ({ id, facts }))
      const spans = all.flatMap((facts) => toilSpans(facts, defaultToilSettings))
      for (const teamId of [1, 2, 3]) {
        for (const month of months) {
          const toil = teamToilInMonth(painPoints, teamId, month, defaultToilSettings)
          const defined = toilAsDefined(all, teamId, month)
          expect(toil.hours ?? 0).toBeCloseTo(defined.hours, 6)
          expect(toil.hours === null).toBe(toil.estimated === 0 && toil.notEstimated > 0)
          expect([toil.estimated, toil.notEstimated]).toEqual([defined.estimated, defined.notEstimated])

          const counting = spans.filter(
            (span) =>
              span.teamId === teamId &&
              span.fromMonth <= month &&
              (span.untilMonth === null || month < span.untilMonth),
          )
          const estimated = counting.filter((span) => span.hours !== null)
          expect(estimated.reduce((sum, span) => sum + (span.hours ?? 0), 0)).toBeCloseTo(toil.hours ?? 0, 6)
          expect(estimated).toHaveLength(toil.estimated)
          expect(counting).toHaveLength(toil.estimated + toil.notEstimated)
        }
      }
    }),
  )
})

test('spans of one team never overlap, and adjacent ones differ', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const spans = toilSpans(facts, defaultToilSettings)
      for (const [index, span] of spans.entries()) {
        expect(span.untilMonth === null || span.fromMonth < span.untilMonth).toBe(true)
        const next = spans[index + 1]
        if (next?.teamId !== span.teamId) continue
        expect(span.untilMonth !== null && span.untilMonth <= next.fromMonth).toBe(true)
        if (span.untilMonth === next.fromMonth) expect(span.hours).not.toBe(next.hours)
      }
    }),
  )
})
