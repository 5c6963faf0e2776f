import { isActive, type PainPointState, states } from '#app/domain/pain-points/pain-point-state.ts'

/** `active` is what still hurts: neither relieved nor declined. `any` is every state. */
export type StateWord = PainPointState | 'active' | 'any'

/** The states that words for them mean, in the order of {@link states}; each once. */
export function statesMeantBy(words: readonly StateWord[]): PainPointState[] {
  return states.filter(
    (state) =>
      words.includes('any') || words.includes(state) || (words.includes('active') && isActive(state)),
  )
}
