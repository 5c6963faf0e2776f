import { describe, expect, test } from 'vitest'
import { type ToilEstimate, toilHoursPerMonth, toilShare } from '#app/domain/toil/toil.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

describe('hours per month are occurrences per month × minutes ÷ 60 × people', () => {
  test.each<[ToilEstimate, string]>([
    [{ occurrences: 1, per: 'day', minutesEach: 10, people: 2 }, '6.667'],
    [{ occurrences: 3, per: 'week', minutesEach: 30, people: 1 }, '6.500'],
    [{ occurrences: 2, per: 'month', minutesEach: 90, people: 3 }, '9.000'],
    [{ occurrences: 0.5, per: 'month', minutesEach: 60, people: 1 }, '0.500'],
    [{ occurrences: 0, per: 'day', minutesEach: 10, people: 2 }, '0.000'],
    [{ occurrences: 5, per: 'week', minutesEach: 0, people: 1 }, '0.000'],
  ])('%j comes to %s h', (estimate, hours) => {
    expect(toilHoursPerMonth(estimate, defaultToilSettings).toFixed(3)).toBe(hours)
  })

  test('a day counts as often as the organisation works in a month', () => {
    const estimate: ToilEstimate = { occurrences: 1, per: 'day', minutesEach: 60, people: 1 }
    expect(toilHoursPerMonth(estimate, { ...defaultToilSettings, workingDaysPerMonth: 18 })).toBe(18)
  })
})

describe('toil share is hours over headcount × hours per person-month', () => {
  test.each([
    [132, 4, '20.6'],
    [0, 4, '0.0'],
    [320, 1, '200.0'],
  ])('%d h for %d people are %s %%', (hours, headcount, percent) => {
    expect(((toilShare(hours, headcount, defaultToilSettings) ?? Number.NaN) * 100).toFixed(1)).toBe(percent)
  })

  test.each([
    [132, null],
    [132, 0],
    [null, 4],
    [null, null],
  ])('%s h for a headcount of %s has no share, which is not 0', (hours, headcount) => {
    expect(toilShare(hours, headcount, defaultToilSettings)).toBeNull()
  })
})
