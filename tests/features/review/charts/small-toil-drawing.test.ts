import { expect, test } from 'vitest'
import type { ToilFigure } from '#app/domain/review/month-figures.ts'
import type { XmrSignal } from '#app/domain/review/xmr-rules.ts'
import {
  drawSmallToil,
  drawToil,
  highestOf,
  wide,
} from '#app/features/review/charts/toil-drawing.report.server.ts'

const hours = [4, 5, 4, 5, 4, 5, 40]
const figures = hours.map(
  (each, index): ToilFigure => ({
    month: `2026-0${index + 1}`,
    hours: each,
    gap: null,
    estimated: 1,
    notEstimated: 0,
    isPartial: index === hours.length - 1,
  }),
)
const limits = { centre: 4.5, upper: 7, lower: 2, naturalLower: 2, meanRange: 1, rangeUpper: 3.3 }
const signalAt = (index: number): XmrSignal => ({ rule: 1, on: 'value', side: 'above', indexes: [index] })

type Point = { isPartial: boolean; isSignal: boolean }
test.each<[string, XmrSignal[], Point[]]>([
  ['the last month, and no other without a signal', [], [{ isPartial: true, isSignal: false }]],
  [
    'a signal before it too',
    [signalAt(2)],
    [
      { isPartial: false, isSignal: true },
      { isPartial: true, isSignal: false },
    ],
  ],
])('a small chart marks %s', (_what, signals, points) => {
  const line = { figures, xmr: { limits, limitsFrom: 6, signals } }
  const small = drawSmallToil(line, highestOf([line]))
  expect(small.points).toMatchObject(points)
  expect(small.centre).not.toBeNull()
})

test('a small chart has the line of the large one, in a frame of its own', () => {
  const line = { figures, xmr: { limits: null, limitsFrom: 6, signals: [] } }
  const small = drawSmallToil(line, 40)
  expect(small.line.split(/[ML]/)).toHaveLength(drawToil(line, 40, wide).line.split(/[ML]/).length)
  expect(small.centre).toBeNull()
})
