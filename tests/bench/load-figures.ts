import type { LoadAnswers } from './load.ts'
import { percentile } from './percentile.ts'

export type LoadFigures = {
  clients: number
  answers: number
  /** Answered with an error, or not at all. */
  failed: number
  p50Milliseconds: number
  p95Milliseconds: number
  p99Milliseconds: number
  requestsPerSecond: number
  /** Of the median answer, on the wire. */
  responseBytes: number
}

/** The figures of one or more loads of the same kind. Throws when nothing was answered. */
export function figuresOf(clients: number, loads: LoadAnswers[]): LoadFigures {
  const milliseconds = loads.flatMap((load) => load.milliseconds)
  const sum = (part: (load: LoadAnswers) => number) => loads.reduce((total, load) => total + part(load), 0)
  if (milliseconds.length === 0) throw new Error('Nothing was answered while the load lasted.')
  return {
    clients,
    answers: milliseconds.length,
    failed: sum((load) => load.lost + load.statuses.length - countSucceeded(load)),
    p50Milliseconds: percentile(milliseconds, 0.5),
    p95Milliseconds: percentile(milliseconds, 0.95),
    p99Milliseconds: percentile(milliseconds, 0.99),
    requestsPerSecond: milliseconds.length / sum((load) => load.seconds),
    responseBytes: percentile(
      loads.flatMap((load) => load.bytes),
      0.5,
    ),
  }
}

/** How many answers were a page or, for a sent form, a redirect. */
export function countSucceeded({ statuses }: LoadAnswers): number {
  return statuses.filter((status) => status >= 200 && status < 400).length
}
