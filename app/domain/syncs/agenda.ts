import type { Phase } from '#app/domain/pain-points/phase.ts'

/**
 * The agenda template proposed for a new sync: the one suggested for the teams' phase, when all of them are in the same
 * phase. Undefined for teams of different phases, without a team, or for a phase without a suggestion: the form then
 * keeps the plain agenda. If two templates are suggested for one phase, the first one.
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
 * The blocks of an agenda in their new order after one of them moved to a place, counted from 1. A place outside the
 * list means its nearest end. An unknown block moves nothing.
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
