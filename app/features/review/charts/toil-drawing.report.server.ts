import { scaleLinear, scalePoint } from '@visx/scale'
import { line } from '@visx/shape'
import type { Month } from '#app/domain/calendar/day.ts'
import type { ToilFigure } from '#app/domain/review/month-figures.ts'
import type { ReviewLine } from '#app/domain/review/monthly-review.ts'
import { smallFrame } from './small-frame.ts'

/** A chart as plain numbers, computed on the server so that no chart library reaches the browser. */
export type ToilDrawing = {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  months: { month: Month; x: number }[]
  ticks: { y: number; hours: number }[]
  /** Through the full, measured months; interrupted by a gap. */
  line: string
  /** From the previous month to the running one. */
  dashed: string | null
  gaps: { x: number; width: number; gap: 'not_heard' | 'not_estimated' }[]
  points: { month: Month; x: number; y: number; hours: number; isPartial: boolean; isSignal: boolean }[]
  limits: Record<'centre' | 'upper' | 'lower', { y: number; hours: number }> | null
}

export type Frame = {
  width: number
  height: number
  margin: { left: number; right: number; top: number; bottom: number }
  ticks: number
}

export const wide: Frame = {
  width: 1040,
  height: 230,
  margin: { left: 44, right: 96, top: 22, bottom: 24 },
  ticks: 4,
}
const { width, height, left, right, top, bottom } = smallFrame
const small: Frame = {
  width,
  height,
  margin: { left, right: width - right, top, bottom: height - bottom },
  ticks: 1,
}

/** The largest value of a line or its limits; charts drawn to the same maximum can be compared. */
export function highestOf(lines: ReviewLine[]): number {
  return Math.max(
    1,
    ...lines.flatMap(({ figures, xmr }) => [
      ...figures.map(({ hours }) => hours ?? 0),
      xmr.limits?.upper ?? 0,
    ]),
  )
}

/** Places a line in its frame, from 0 hours to `highest`, rounded up to a round number. */
export function drawToil({ figures, xmr }: ReviewLine, highest: number, frame: Frame): ToilDrawing {
  const { width, height, margin } = frame
  const plot = {
    left: margin.left,
    right: width - margin.right,
    top: margin.top,
    bottom: height - margin.bottom,
  }
  const xs = scalePoint<Month>({
    domain: figures.map(({ month }) => month),
    range: [plot.left, plot.right],
    padding: 0.5,
  })
  const ys = scaleLinear<number>({ domain: [0, highest], range: [plot.bottom, plot.top], nice: frame.ticks })
  const x = (month: Month) => round(xs(month) ?? plot.left)
  const y = (hours: number) => round(ys(hours))
  const path = line<ToilFigure>({ x: ({ month }) => x(month), y: ({ hours }) => y(hours ?? 0) })
  const full = line<ToilFigure>({
    x: ({ month }) => x(month),
    y: ({ hours }) => y(hours ?? 0),
    defined: ({ hours, isPartial }) => hours !== null && !isPartial,
  })
  const lastTwo = figures.slice(-2)
  const isDashed = figures.at(-1)?.isPartial && lastTwo.every(({ hours }) => hours !== null)
  const signalled = new Set(xmr.signals.flatMap(({ indexes }) => indexes))
  const level = (hours: number) => ({ y: y(hours), hours })
  return {
    width,
    height,
    plot,
    months: figures.map(({ month }) => ({ month, x: x(month) })),
    ticks: ys.ticks(frame.ticks).map((hours) => ({ y: y(hours), hours })),
    line: full(figures) ?? '',
    dashed: isDashed ? path(lastTwo) : null,
    gaps: joinGaps(figures, x, round(xs.step())),
    points: figures.flatMap(({ month, hours, isPartial }, index) =>
      hours === null
        ? []
        : [{ month, x: x(month), y: y(hours), hours, isPartial, isSignal: signalled.has(index) }],
    ),
    limits: xmr.limits && {
      centre: level(xmr.limits.centre),
      upper: level(xmr.limits.upper),
      lower: level(xmr.limits.lower),
    },
  }
}

/** A chart among many: what can be seen of it at that size. All have the same frame. */
export type SmallToilDrawing = Pick<ToilDrawing, 'line' | 'dashed'> & {
  gaps: { x: number; width: number }[]
  /** Height of the mean; null for a run chart. */
  centre: number | null
  /** The last month and those that are a signal. */
  points: { x: number; y: number; isPartial: boolean; isSignal: boolean }[]
}

/** Places a line in the small frame; see {@link drawToil}. */
export function drawSmallToil(reviewLine: ReviewLine, highest: number): SmallToilDrawing {
  const { line, dashed, gaps, limits, points } = drawToil(reviewLine, highest, small)
  return {
    line,
    dashed,
    gaps: gaps.map(({ x, width }) => ({ x, width })),
    centre: limits?.centre.y ?? null,
    points: points
      .filter((point) => point.isSignal || point === points.at(-1))
      .map(({ x, y, isPartial, isSignal }) => ({ x, y, isPartial, isSignal })),
  }
}

/** Neighbouring gaps with the same reason are one band, so that it is labelled once. */
function joinGaps(figures: ToilFigure[], x: (month: Month) => number, step: number): ToilDrawing['gaps'] {
  const gaps: ToilDrawing['gaps'] = []
  figures.forEach(({ month, gap }, index) => {
    if (gap === null) return
    const last = gaps.at(-1)
    if (last && figures[index - 1]?.gap === gap) last.width = round(last.width + step)
    else gaps.push({ x: round(x(month) - step / 2), width: step, gap })
  })
  return gaps
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10
}
