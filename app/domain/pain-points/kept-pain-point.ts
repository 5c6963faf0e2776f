import type { Day } from '#app/domain/calendar/day.ts'

/** What decides which of several pain points keeps its title and address in a merge. */
export type Mergeable = { painPointId: number; teams: number; mentions: number; firstHeardOn: Day | null }

/**
 * The pain point proposed to be kept when several are merged: the one most teams mention, then the one with most
 * mentions, then the one heard first, because links and tickets elsewhere point to it. People may choose another.
 * Throws for an empty list.
 */
export function chooseKept<Choice extends Mergeable>(choices: readonly Choice[]): Choice {
  const [kept] = choices.toSorted(
    (a, b) =>
      b.teams - a.teams ||
      b.mentions - a.mentions ||
      compareDays(a.firstHeardOn, b.firstHeardOn) ||
      a.painPointId - b.painPointId,
  )
  if (kept === undefined) throw new RangeError('there is no pain point to keep')
  return kept
}

/** A pain point without mentions sorts after all others. */
function compareDays(one: Day | null, other: Day | null): number {
  const last = '9999-12-31'
  return (one ?? last).localeCompare(other ?? last)
}
