import type { Day } from '#app/domain/calendar/day.ts'
import {
  isActive,
  type PainPointFacts,
  type PainPointState,
  painPointState,
} from '#app/domain/pain-points/pain-point-state.ts'

/** A pain point that a sync's teams may have been owed a question about. */
export type OwedCandidate = {
  painPointId: number
  title: string
  wasInPreviousSync: boolean
  /** Whether the sync itself mentioned, relieved or declined it. */
  wasDiscussed: boolean
  facts: PainPointFacts
}

export type OwedPainPoint = { painPointId: number; title: string; state: PainPointState }

/**
 * What a sync owed its teams but did not get to: pain points whose ticket was done, so that the team should have been
 * asked whether it is better, and those of the previous sync that still hurt. As of the day of the sync, so that the
 * minutes of an old sync do not change. Pain points to confirm come first, then in the order given.
 */
export function listOwed(candidates: readonly OwedCandidate[], heldOn: Day): OwedPainPoint[] {
  const owed = candidates
    .filter(({ wasDiscussed }) => !wasDiscussed)
    .map(({ painPointId, title, wasInPreviousSync, facts }) => ({
      painPointId,
      title,
      wasInPreviousSync,
      state: painPointState(facts, heldOn),
    }))
    .filter(
      ({ state, wasInPreviousSync }) => state === 'to_confirm' || (wasInPreviousSync && isActive(state)),
    )
  return [
    ...owed.filter(({ state }) => state === 'to_confirm'),
    ...owed.filter(({ state }) => state !== 'to_confirm'),
  ].map(({ painPointId, title, state }) => ({ painPointId, title, state }))
}
