import { thresholds } from '#app/domain/settings.ts'

export type XmrPoint = {
  /** Index in the given values, gaps counted. */
  index: number
  value: number
  /** |this − the previous measured value|; null for the first one. */
  movingRange: number | null
}

export type XmrLimits = {
  /** X̄, the mean of the measured values. */
  centre: number
  /** mR̄, the mean of the moving ranges. */
  meanRange: number
  upper: number
  /** Never under 0: hours cannot be negative. */
  lower: number
  /** The lower limit before it is clamped. */
  naturalLower: number
  rangeUpper: number
}

type Side = 'above' | 'below'

export type XmrSignal = {
  rule: 1 | 2 | 3
  /** Which of the two charts has the signal: the values, or their moving ranges. */
  on: 'value' | 'range'
  side: Side
  /** The points that make the signal, as indexes of the given values, ascending. */
  indexes: number[]
}

/**
 * The three rules by which a month is a signal, in this order: (1) a value beyond a limit, or a moving range beyond the
 * range limit: one signal per point; (2) three of four consecutive values on one side, nearer that limit than the
 * centre; (3) eight in a row strictly on one side: one signal per stretch, overlapping windows joined.
 *
 * Nothing can be near a lower limit clamped at 0, so rule 2 measures from the unclamped limit: clamping never makes a
 * signal. Differences within floating point rounding are ignored. Source: Wheeler's detection rules one to three for
 * process behaviour charts.
 */
export function detectXmrSignals(points: XmrPoint[], limits: XmrLimits): XmrSignal[] {
  return [
    ...beyondLimit(points, limits),
    ...beyondRangeLimit(points, limits),
    ...nearLimit(points, limits),
    ...longRun(points, limits),
  ]
}

function beyondLimit(points: XmrPoint[], limits: XmrLimits): XmrSignal[] {
  return points.flatMap(({ index, value }): XmrSignal[] => {
    if (exceeds(value, limits.upper)) return [{ rule: 1, on: 'value', side: 'above', indexes: [index] }]
    if (exceeds(limits.lower, value)) return [{ rule: 1, on: 'value', side: 'below', indexes: [index] }]
    return []
  })
}

function beyondRangeLimit(points: XmrPoint[], limits: XmrLimits): XmrSignal[] {
  return points.flatMap(({ index, movingRange }): XmrSignal[] =>
    movingRange !== null && exceeds(movingRange, limits.rangeUpper)
      ? [{ rule: 1, on: 'range', side: 'above', indexes: [index] }]
      : [],
  )
}

function nearLimit(points: XmrPoint[], limits: XmrLimits): XmrSignal[] {
  const halfway = {
    above: (limits.centre + limits.upper) / 2,
    below: (limits.centre + limits.naturalLower) / 2,
  }
  return [
    ...stretches(points, 'above', (value) => exceeds(value, halfway.above), thresholds.xmrNearLimit),
    ...stretches(points, 'below', (value) => exceeds(halfway.below, value), thresholds.xmrNearLimit),
  ].map((stretch) => ({ rule: 2 as const, on: 'value' as const, ...stretch }))
}

function longRun(points: XmrPoint[], { centre }: XmrLimits): XmrSignal[] {
  return [
    ...stretches(points, 'above', (value) => exceeds(value, centre), thresholds.xmrRun),
    ...stretches(points, 'below', (value) => exceeds(centre, value), thresholds.xmrRun),
  ].map((stretch) => ({ rule: 3 as const, on: 'value' as const, ...stretch }))
}

/** Every stretch of windows in which enough points count, with the points that count. */
function stretches(
  points: XmrPoint[],
  side: Side,
  counts: (value: number) => boolean,
  { count, of }: { count: number; of: number },
): { side: Side; indexes: number[] }[] {
  const found: { side: Side; indexes: number[]; end: number }[] = []
  for (let start = 0; start + of <= points.length; start++) {
    const hits = points.slice(start, start + of).filter((point) => counts(point.value))
    if (hits.length < count) continue
    const last = found.at(-1)
    const indexes = hits.map((point) => point.index)
    if (last && start <= last.end) {
      last.indexes = [...new Set([...last.indexes, ...indexes])]
      last.end = start + of - 1
    } else {
      found.push({ side, indexes, end: start + of - 1 })
    }
  }
  return found.map(({ indexes }) => ({ side, indexes }))
}

/** a > b beyond rounding: eight equal months must not run "above" their own computed mean. */
function exceeds(a: number, b: number): boolean {
  return a - b > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
