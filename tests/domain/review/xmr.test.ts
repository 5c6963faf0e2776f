import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildXmrChart } from '#app/domain/review/xmr.ts'

const wheeler = [
  5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200,
]
const baseline = [62, 58, 71, 66, 60, 69, 64]

function signalsOf(values: (number | null)[], rule: 1 | 2 | 3, options?: { baseline?: number }) {
  return buildXmrChart(values, options)
    .signals.filter((signal) => signal.rule === rule)
    .map(({ on, side, indexes }) => ({ on, side, indexes }))
}

describe('limits', () => {
  test('rest on the mean and on the mean of the moving ranges', () => {
    const { limits, limitsFrom, points } = buildXmrChart(wheeler)
    expect(limits?.centre).toBe(4135.5)
    expect(limits?.meanRange).toBeCloseTo(355.9333, 4)
    expect(limits?.upper).toBeCloseTo(5082.2827, 4)
    expect(limits?.lower).toBeCloseTo(3188.7173, 4)
    expect(limits?.rangeUpper).toBeCloseTo(1163.1901, 4)
    expect(limitsFrom).toBe(16)
    expect(points.at(0)?.movingRange).toBeNull()
    expect(points.at(-1)?.movingRange).toBe(1737)
  })

  test('locked on a baseline do not move with later months', () => {
    const { limits, limitsFrom } = buildXmrChart([...baseline, 90, 400], { baseline: 7 })
    expect(limits?.centre).toBeCloseTo(64.286, 3)
    expect(limits?.meanRange).toBe(7)
    expect(limits?.upper).toBeCloseTo(82.91, 2)
    expect(limits?.lower).toBeCloseTo(45.67, 2)
    expect(limits?.rangeUpper).toBeCloseTo(22.88, 2)
    expect(limitsFrom).toBe(7)
  })

  test('never go below 0, and the unclamped limit is kept as well', () => {
    const { limits } = buildXmrChart([1, 9, 1, 9, 1, 9])
    expect(limits?.lower).toBe(0)
    expect(limits?.naturalLower).toBeCloseTo(5 - 2.66 * 8, 10)
  })

  test.each([
    { values: [], measured: 0 },
    { values: [4, 5, 6, 7, 8], measured: 5 },
    { values: [4, null, 5, 6, null, 7, 8, null], measured: 5 },
  ])('are not drawn from $measured measured months', ({ values, measured }) => {
    const chart = buildXmrChart(values)
    expect(chart).toMatchObject({
      limits: null,
      reason: 'not_enough_data',
      limitsFrom: measured,
      signals: [],
    })
    expect(chart.points).toHaveLength(measured)
  })

  test('are drawn from six measured months', () => {
    expect(buildXmrChart([4, 5, null, 6, 7, 8, 9])).toMatchObject({ reason: null, limitsFrom: 6 })
  })

  test('are not drawn from a baseline of five, however long the series', () => {
    expect(buildXmrChart(wheeler, { baseline: 5 }).reason).toBe('not_enough_data')
  })
})

describe('a month not heard', () => {
  test('is not a point, and the range spans it', () => {
    expect(buildXmrChart([10, null, null, 14, 13]).points).toEqual([
      { index: 0, value: 10, movingRange: null },
      { index: 3, value: 14, movingRange: 4 },
      { index: 4, value: 13, movingRange: 1 },
    ])
  })

  test('changes neither limits nor signals, only the positions', () => {
    const { limits, signals } = buildXmrChart([null, ...wheeler.slice(0, 4), null, null, ...wheeler.slice(4)])
    expect(limits).toEqual(buildXmrChart(wheeler).limits)
    expect(signals[0]?.indexes).toEqual([18])
  })
})

describe('rule 1', () => {
  test('reports each month beyond a limit and each range beyond the range limit', () => {
    expect(signalsOf(wheeler, 1)).toEqual([
      { on: 'value', side: 'above', indexes: [15] },
      { on: 'range', side: 'above', indexes: [15] },
    ])
  })

  test('reports a new month beyond the locked limits', () => {
    expect(signalsOf([...baseline, 90], 1, { baseline: 7 })).toContainEqual({
      on: 'value',
      side: 'above',
      indexes: [7],
    })
  })

  test('reports a month below the lower limit', () => {
    expect(signalsOf([...baseline, 40], 1, { baseline: 7 })).toContainEqual({
      on: 'value',
      side: 'below',
      indexes: [7],
    })
  })

  test('never reports a month of 0 hours below a clamped limit', () => {
    expect(signalsOf([1, 9, 1, 9, 1, 9, 0], 1, { baseline: 6 })).toEqual([])
  })
})

describe('rule 2', () => {
  // Baseline: centre 10, mean range 2, upper 15.32, lower 4.68, halfway 12.66 and 7.34.
  const calm = [9, 11, 9, 11, 9, 11]
  test.each([
    { later: [13, 13, 13], side: 'above', indexes: [6, 7, 8] },
    { later: [13, 10, 13, 13], side: 'above', indexes: [6, 8, 9] },
    { later: [13, 13, 5, 13, 13], side: 'above', indexes: [6, 7, 9, 10] },
    { later: [7, 7, 11, 7], side: 'below', indexes: [6, 7, 9] },
  ])('reports three of four months near the limit: $later', ({ later, side, indexes }) => {
    expect(signalsOf([...calm, ...later], 2, { baseline: 6 })).toEqual([{ on: 'value', side, indexes }])
  })

  test.each([
    { later: [13, 13] },
    { later: [13, 10, 10, 13, 13] },
    { later: [12.6, 12.6, 12.6] },
    { later: [13, 7, 13, 7] },
  ])('does not report $later', ({ later }) => {
    expect(signalsOf([...calm, ...later], 2, { baseline: 6 })).toEqual([])
  })

  test('measures from the unclamped lower limit, so that clamping makes no signal', () => {
    expect(signalsOf([1, 9, 1, 9, 1, 9, 1, 1, 1], 2, { baseline: 6 })).toEqual([])
  })
})

describe('rule 3', () => {
  const calm = [9, 11, 9, 11, 9, 11]
  test('reports eight months in a row on one side as one stretch', () => {
    const later = [10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5, 10.5]
    expect(signalsOf([...calm, ...later], 3, { baseline: 6 })).toEqual([
      { on: 'value', side: 'above', indexes: [5, 6, 7, 8, 9, 10, 11, 12, 13] },
    ])
  })

  test.each([
    { why: 'seven', later: [9, 9, 9, 9, 9, 9, 9] },
    { why: 'one on the centre line', later: [9, 9, 9, 9, 10, 9, 9, 9, 9] },
  ])('does not report a run of $why', ({ later }) => {
    expect(signalsOf([...calm, ...later], 3, { baseline: 6 })).toEqual([])
  })
})

describe('months that do not vary', () => {
  test.each([0, 0.1, 1 / 3, 1e9 + 0.1])('at %d hours give no signal', (hours) => {
    expect(buildXmrChart(Array<number>(11).fill(hours)).signals).toEqual([])
  })

  test('of 0 hours, eight of them, give no signal', () => {
    expect(buildXmrChart([0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ reason: null, signals: [] })
  })
})

test.each([[[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]])('a chart of %j is refused', (values) => {
  expect(() => buildXmrChart(values)).toThrow(RangeError)
})

test('a baseline that is not a whole number is refused', () => {
  expect(() => buildXmrChart(baseline, { baseline: 6.5 })).toThrow(RangeError)
})

test('signals are on measured months only, ascending, and scaling the hours changes none', () => {
  const hours = fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { maxLength: 30 })
  fc.assert(
    fc.property(hours, (values) => {
      const { signals } = buildXmrChart(values)
      for (const { indexes } of signals) {
        expect(indexes).toEqual([...indexes].sort((a, b) => a - b))
        expect(indexes.every((index) => values[index] !== null)).toBe(true)
      }
      expect(buildXmrChart(values.map((value) => value && value * 4)).signals).toEqual(signals)
    }),
  )
})
