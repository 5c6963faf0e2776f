import { thresholds } from '#app/domain/settings.ts'
import { detectXmrSignals, type XmrLimits, type XmrPoint, type XmrSignal } from './xmr-rules.ts'

export type XmrChart = {
  /** Measured values only, in order; a gap is not a point. */
  points: XmrPoint[]
  /** null: draw a run chart, without limits. */
  limits: XmrLimits | null
  reason: 'not_enough_data' | null
  /** How many measured values the limits rest on, or would rest on. */
  limitsFrom: number
  signals: XmrSignal[]
}

/**
 * A process behaviour chart of monthly values: which months are signal and which are noise.
 *
 * `values` is one entry a month in time order; null is a gap (not heard, not estimated, or the running month).
 * A gap is skipped, not filled: each moving range runs from one measured value to the measured value before it,
 * however many gaps lie between, so that n values always give n − 1 ranges; the run rules count measured values
 * in the same way. Limits are X̄ ± 2.660·mR̄, the range limit 3.268·mR̄, in the unit of the values.
 * Fewer than six measured values give a run chart: `limits` null, no signals.
 *
 * `baseline` locks the limits on the first so many measured values; later ones are judged against them. To
 * re-base at a marked change, chart the values from that change on.
 *
 * Throws RangeError for a value that is not finite and for a baseline that is not a whole number.
 * Source: Wheeler, Understanding Variation, and Making Sense of Data (scaling factors for n = 2).
 */
export function buildXmrChart(values: (number | null)[], options: { baseline?: number } = {}): XmrChart {
  const points = measuredPoints(values)
  const { baseline } = options
  if (baseline !== undefined && !Number.isInteger(baseline)) {
    throw new RangeError(`A baseline is a whole number of values, not ${baseline}`)
  }
  const base = points.slice(0, baseline === undefined ? points.length : Math.max(0, baseline))
  if (base.length < thresholds.xmrMeasuredMonths) {
    return { points, limits: null, reason: 'not_enough_data', limitsFrom: base.length, signals: [] }
  }
  const limits = limitsOf(base)
  return {
    points,
    limits,
    reason: null,
    limitsFrom: base.length,
    signals: detectXmrSignals(points, limits),
  }
}

function measuredPoints(values: (number | null)[]): XmrPoint[] {
  const points: XmrPoint[] = []
  values.forEach((value, index) => {
    if (value === null) return
    if (!Number.isFinite(value)) throw new RangeError(`Value ${index} of the chart is not a finite number`)
    const before = points.at(-1)
    points.push({ index, value, movingRange: before ? Math.abs(value - before.value) : null })
  })
  return points
}

function limitsOf(points: XmrPoint[]): XmrLimits {
  const centre = mean(points.map((point) => point.value))
  const meanRange = mean(points.flatMap((point) => (point.movingRange === null ? [] : [point.movingRange])))
  const naturalLower = centre - thresholds.xmrLimitFactor * meanRange
  return {
    centre,
    meanRange,
    upper: centre + thresholds.xmrLimitFactor * meanRange,
    lower: Math.max(0, naturalLower),
    naturalLower,
    rangeUpper: thresholds.xmrRangeFactor * meanRange,
  }
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
