import { describe, expect, test } from 'vitest'
import type { ToilFigure } from '#app/domain/review/month-figures.ts'
import { buildXmrChart } from '#app/domain/review/xmr.ts'
import { drawToil, highestOf, wide } from '#app/features/review/charts/toil-drawing.report.server.ts'

type Value = number | 'not_heard' | 'not_estimated'

function lineOf(values: Value[], { partial = false } = {}) {
  const figures = values.map((value, index): ToilFigure => {
    const isPartial = partial && index === values.length - 1
    const measured = typeof value === 'number'
    return {
      month: `2026-${String(index + 1).padStart(2, '0')}`,
      hours: measured ? value : null,
      gap: measured ? null : value,
      estimated: 1,
      notEstimated: 0,
      isPartial,
    }
  })
  const xmr = buildXmrChart(figures.map(({ hours, isPartial }) => (isPartial ? null : hours)))
  return { figures, xmr }
}

const draw = (values: Value[], options?: { partial: boolean }) => {
  const line = lineOf(values, options)
  return drawToil(line, highestOf([line]), wide)
}

describe('a line of toil', () => {
  test('is broken by a gap, not drawn through it', () => {
    expect(draw([5, 6, 'not_heard', 7, 8]).line.match(/M/g)).toHaveLength(2)
    expect(draw([5, 6, 7]).line.match(/M/g)).toHaveLength(1)
  })

  test('has one band for adjacent gaps of one kind', () => {
    const { gaps, months } = draw(['not_heard', 'not_heard', 'not_estimated', 4])
    expect(gaps.map(({ gap }) => gap)).toEqual(['not_heard', 'not_estimated'])
    expect(gaps[0]?.width).toBeCloseTo(2 * ((months[1]?.x ?? 0) - (months[0]?.x ?? 0)), 0)
  })

  test('leaves the running month out, with a dashed line to it from the month before', () => {
    const running = draw([5, 6, 7], { partial: true })
    expect([running.line.match(/L/g)?.length, running.dashed?.match(/L/g)?.length]).toEqual([1, 1])
    expect(running.points.map(({ isPartial }) => isPartial)).toEqual([false, false, true])
    expect(draw([5, 'not_heard', 7], { partial: true }).dashed).toBeNull()
    expect(draw([5, 6, 7]).dashed).toBeNull()
  })

  test('has no limits until there is enough data, and marks signals', () => {
    expect(draw([5, 6, 5, 6, 5]).limits).toBeNull()
    const { limits, points } = draw([62, 58, 71, 66, 60, 69, 64, 150])
    expect(points.filter(({ isSignal }) => isSignal).map(({ hours }) => hours)).toEqual([150])
    expect(limits && limits.upper.y < limits.centre.y && limits.centre.y < limits.lower.y).toBe(true)
  })

  test('stays inside its frame for any hours', () => {
    const extremes: Value[][] = [[0, 0, 0, 0, 0, 0], [0.1, 0], [1e6, 3, 1e6], ['not_heard']]
    for (const values of extremes) {
      const { points, plot } = draw(values)
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(plot.left)
        expect(x).toBeLessThanOrEqual(plot.right)
        expect(y).toBeGreaterThanOrEqual(plot.top)
        expect(y).toBeLessThanOrEqual(plot.bottom)
      }
    }
  })
})
