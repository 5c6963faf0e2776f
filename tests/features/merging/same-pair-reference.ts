import { isActive, type PainPointState } from '#app/domain/pain-points/pain-point-state.ts'

/** One of two pain points that may be the same; the state is null when nobody mentions it or it was merged. */
export type PairedPainPoint = {
  painPointId: number
  state: PainPointState | null
  teamIds: readonly number[]
}

/** Two pain points with similar texts, the smaller id first; likeness is from 0 to 1. */
export type SamePair = { source: PairedPainPoint; target: PairedPainPoint; likeness: number }

/**
 * Whether two pain points are worth proposing as the same: both still hurt, their teams are not exactly the same (a
 * team knows its own), and nobody marked them as different.
 */
export function isProposable({ source, target }: SamePair, isMarkedNotSame: boolean): boolean {
  const areActive = [source, target].every(({ state }) => state !== null && isActive(state))
  return areActive && !isMarkedNotSame && !haveSameTeams(source, target)
}

/** Compares pairs for sorting: the most alike first, then the latest recorded first. */
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
