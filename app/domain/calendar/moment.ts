import type { Day } from './day.ts'

/**
 * When a fact happened: its day, and the instant it was recorded. `recordedAt` has the format of
 * `Date.prototype.toISOString` (UTC, milliseconds), so that instants compare as strings.
 */
export type Moment = { on: Day; recordedAt: string }

/**
 * Whether one fact is later than another: on a later day, or on the same day and recorded afterwards. The day counts
 * before the instant, because notes are often typed up days after the meeting. Equal moments are not later.
 */
export function isLater(moment: Moment, other: Moment): boolean {
  return moment.on > other.on || (moment.on === other.on && moment.recordedAt > other.recordedAt)
}

/**
 * The latest fact; undefined for an empty list. Of facts with equal moments the last in the list, so pass the list in
 * the order of recording (ascending id).
 */
export function findLatest<Fact>(facts: readonly Fact[], momentOf: (fact: Fact) => Moment): Fact | undefined {
  let latest: Fact | undefined
  for (const fact of facts) {
    if (latest === undefined || !isLater(momentOf(latest), momentOf(fact))) latest = fact
  }
  return latest
}

/** The earliest fact; undefined for an empty list. Of facts with equal moments the first in the list. */
export function findEarliest<Fact>(
  facts: readonly Fact[],
  momentOf: (fact: Fact) => Moment,
): Fact | undefined {
  let earliest: Fact | undefined
  for (const fact of facts) {
    if (earliest === undefined || isLater(momentOf(earliest), momentOf(fact))) earliest = fact
  }
  return earliest
}
