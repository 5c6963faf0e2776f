export type SiloFindingKind = 'fighting_alone' | 'unanswered' | 'black_box' | 'lost_touch'

/** What every finding shows: a measured fact beside its reference, the number of observations, and the evidence. */
export type SiloFinding = {
  kind: SiloFindingKind
  /** The fact, in the unit of its kind. */
  measured: number
  /** The threshold it is compared with, in the same unit. */
  reference: number
  /** The number of observations. */
  n: number
  /** Evidence: the pain points to open. */
  painPointIds: number[]
  /** Evidence: the teams to talk to. */
  teamIds: number[]
}

/** What the detectors need of a pain point; a row of one query. */
export type SiloPainPoint = {
  painPointId: number
  title: string
  teamIds: number[]
  /** null when nobody estimated it. */
  hoursPerMonth: number | null
  mentions: number
}

/** Sort order: more hours first, not estimated last (unknown is not zero, but it cannot rank above a figure). */
export function compareHours(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return b - a
}

/** The sum of the estimates; null without any. */
export function sumHours(hours: (number | null)[]): number | null {
  const known = hours.filter((each) => each !== null)
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)
}
