import { isActive, type PainPointState, states } from '#app/domain/pain-point-state.ts'
import type { StateWord } from './clause.ts'

/** The states that words for them speak of, in the order of {@link states}; each once. */
export function statesMeantBy(words: readonly StateWord[]): PainPointState[] {
  return states.filter(
    (state) =>
      words.includes('any') || words.includes(state) || (words.includes('active') && isActive(state)),
  )
}
