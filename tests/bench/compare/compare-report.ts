import { percentile } from '../percentile.ts'
import { tableOf } from '../report.ts'
import type { MeasuredProcess } from './measure-build.ts'

/** All processes of one build; what one process measures differs from the next by a tenth and more. */
export type MeasuredBuild = { rebuildSeconds: number; processes: MeasuredProcess[] }

type Row = [what: string, before: number | null, after: number | null, unit: string]

/** Medians over the processes of each build, and the second as a share of the first. */
export function writeComparison(before: MeasuredBuild, after: MeasuredBuild): string {
  const pages = Object.keys(after.processes[0]?.pages ?? {})
  const of = (read: (process: MeasuredProcess) => number | null | undefined) =>
    [medianOf(before.processes.map(read)), medianOf(after.processes.map(read))] as const
  const rows: Row[] = [
    ...pages.flatMap((page): Row[] => [
      [page, ...of(({ pages }) => pages[page]?.p50Milliseconds), 'ms'],
      ['  processor', ...of(({ pages }) => pages[page]?.processorMilliseconds), 'ms'],
      ['  bytes', ...of(({ pages }) => pages[page]?.bytes), 'B'],
    ]),
    ['cold start', ...of(({ coldStartMilliseconds }) => coldStartMilliseconds), 'ms'],
    ['peak memory', ...of(({ peakMemoryBytes }) => peakMemoryBytes && peakMemoryBytes / 1e6), 'MB'],
    ['everything derived', before.rebuildSeconds, after.rebuildSeconds, 's'],
  ]
  return tableOf([
    ['', 'before', 'after', '', 'share'],
    ...rows
      .filter(([, before, after]) => before !== null && after !== null)
      .map(([what, before, after, unit]) => [
        what,
        inDigits(before),
        inDigits(after),
        unit,
        ((after ?? 0) / (before ?? 1)).toFixed(2),
      ]),
  ])
}

function medianOf(values: (number | null | undefined)[]): number | null {
  const known = values.flatMap((value) => value ?? [])
  return known.length === 0 ? null : percentile(known, 0.5)
}

function inDigits(figure: number | null): string {
  return figure === null ? '' : figure.toFixed(figure < 1_000 ? 1 : 0)
}
