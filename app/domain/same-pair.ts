import { isActive, type PainPointState } from '#app/domain/pain-point-state.ts'

/** One of two pain points that may be the same; without a state nobody mentions it, or it was merged into another. */
export type PairedPainPoint = {
  painPointId: number
  state: PainPointState | null
  teamIds: readonly number[]
}

/** Two pain points that say the same to some degree, the smaller id first; likeness is from 0 to 1. */
export type SamePair = { source: PairedPainPoint; target: PairedPainPoint; likeness: number }

/**
 * Whether two pain points are worth asking people about: both still hurt, their teams are not exactly the same (a
 * team knows its own), and nobody said that they are not the same.
 */
export function isProposable({ source, target }: SamePair, isCalledNotSame: boolean): boolean {
  const areActive = [source, target].every(({ state }) => state !== null && isActive(state))
  return areActive && !isCalledNotSame && !haveSameTeams(source, target)
}

/** The most alike first; of equals the latest recorded first. For sorting. */
export function comparePairs(one: SamePair, other: SamePair): number {
  return (
    other.likeness - one.likeness ||
    other.source.painPointId - one.source.painPointId ||
    other.target.painPointId - one.target.painPointId
  )
}

function haveSameTeams(one: PairedPainPoint, other: PairedPainPoint): boolean {
  const teams = new Set(one.teamIds)
  return teams.size === new Set(other.teamIds).size && other.teamIds.every((teamId) => teams.has(teamId))
}
