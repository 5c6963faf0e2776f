import type { Day } from '#app/domain/day.ts'

/**
 * When a fact was said: the day, and the instant it was recorded. `recordedAt` is written the way
 * `Date.prototype.toISOString` does (UTC, milliseconds), so that instants compare as strings.
 */
export type Moment = { on: Day; recordedAt: string }

/**
 * Whether one fact was said after another: on a later day, or on the same day and recorded afterwards. A day
 * beats the instant, because notes are often typed up days after the meeting. Equal moments are not later.
 */
export function isLater(moment: Moment, other: Moment): boolean {
  return moment.on > other.on || (moment.on === other.on && moment.recordedAt > other.recordedAt)
}

/**
 * The fact said last; undefined when there is none. Of facts with exactly the same moment the one that stands
 * last in the list, so give the list in the order of recording (ascending id).
 */
export function findLatest<Fact>(facts: readonly Fact[], momentOf: (fact: Fact) => Moment): Fact | undefined {
  let latest: Fact | undefined
  for (const fact of facts) {
    if (latest === undefined || !isLater(momentOf(latest), momentOf(fact))) latest = fact
  }
  return latest
}

/**
 * The fact said first; undefined when there is none. Of facts with exactly the same moment the one that stands first in
 * the list.
 */
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
