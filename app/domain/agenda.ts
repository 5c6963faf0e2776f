import type { Phase } from '#app/domain/phase.ts'

/**
 * The agenda to begin with for the teams of a sync: the one suggested for their phase, when they are all in the same
 * one. Teams of different phases, no team yet, or a phase without a suggestion: undefined, and the plain agenda stands.
 * Of two suggested for one phase it is the first.
 */
export function suggestTemplate<Template extends { suggestedForPhase: Phase | null }>(
  templates: readonly Template[],
  phases: readonly Phase[],
): Template | undefined {
  const [phase, ...others] = new Set(phases)
  if (phase === undefined || others.length > 0) return undefined
  return templates.find(({ suggestedForPhase }) => suggestedForPhase === phase)
}

/**
 * The blocks of an agenda in their order after one of them has moved to a place, counted from 1; beyond either end is
 * the end. A block that is not among them moves nothing.
 */
export function moveToPlace<Block extends { id: number }>(
  blocks: readonly Block[],
  blockId: number,
  place: number,
): Block[] {
  const moved = blocks.find(({ id }) => id === blockId)
  if (!moved) return [...blocks]
  const rest = blocks.filter((block) => block !== moved)
  return rest.toSpliced(Math.max(0, place - 1), 0, moved)
}
