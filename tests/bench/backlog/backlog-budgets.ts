import { atMost, type Judgement } from '../budgets.ts'
import type { AddressGroup } from './addresses.ts'
import type { GroupFigures } from './measure-addresses.ts'

/**
 * The limits at 500 teams, 1,000,000 pain points and 3,000,000 mentions on PostgreSQL, and at 5,000 pain points on
 * the embedded database; the 95th percentile of the whole request with one client. All limits are here.
 */
const budgets = {
  pageMilliseconds: 150,
  commonMilliseconds: 50,
  rareWordMilliseconds: 100,
  embeddedMilliseconds: 100,
  /** Under 16 clients; the embedded database lives in the same process and is not judged. */
  peakMemoryMegabytes: 400,
  failedAnswers: 0,
}

const stricter: Partial<Record<AddressGroup, number>> = {
  common: budgets.commonMilliseconds,
  'common, next pages': budgets.commonMilliseconds,
  'rare words': budgets.rareWordMilliseconds,
}

export type MeasuredBacklog = {
  database: 'postgres' | 'pglite'
  groups: (GroupFigures & { group: AddressGroup })[]
  /** null where the system does not report it. */
  peakMemoryBytes: number | null
  failedUnderCrowd: number
}

export function judgeBacklog({
  database,
  groups,
  peakMemoryBytes,
  failedUnderCrowd,
}: MeasuredBacklog): Judgement[] {
  const isEmbedded = database === 'pglite'
  const budgetOf = (group: AddressGroup) =>
    isEmbedded ? budgets.embeddedMilliseconds : (stricter[group] ?? budgets.pageMilliseconds)
  const slowest = Math.max(...groups.map(({ addresses: [first] }) => first?.p95Milliseconds ?? 0))
  const failed = groups.reduce((total, { together }) => total + together.failed, failedUnderCrowd)
  const megabytes = peakMemoryBytes === null ? null : peakMemoryBytes / 1_000_000
  return [
    ...groups.map(({ group, together }) =>
      atMost(`${group}, p95`, together.p95Milliseconds, 'ms', budgetOf(group)),
    ),
    atMost(
      'the slowest address, p95',
      slowest,
      'ms',
      isEmbedded ? budgets.embeddedMilliseconds : budgets.pageMilliseconds,
    ),
    ...(isEmbedded ? [] : [atMost('peak memory', megabytes, 'MB', budgets.peakMemoryMegabytes)]),
    atMost('answers that are not the page', failed, '', budgets.failedAnswers),
  ]
}
