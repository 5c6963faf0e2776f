export type SiloFindingKind = 'fighting_alone' | 'unanswered' | 'black_box' | 'lost_touch'

/** What every finding shows: one measured fact beside its reference, on how much it rests, and the list behind it. */
export type SiloFinding = {
  kind: SiloFindingKind
  /** The fact, in the unit that its kind names. */
  measured: number
  /** The threshold it is read against, in the same unit. */
  reference: number
  /** How many observations the fact rests on. */
  n: number
  /** Evidence: the pain points to open. */
  painPointIds: number[]
  /** Evidence: the teams to talk to. */
  teamIds: number[]
}

/** What the detectors read of a pain point; a row of one query. */
export type SiloPainPoint = {
  painPointId: number
  title: string
  teamIds: number[]
  /** null: nobody estimated it. */
  hoursPerMonth: number | null
  mentions: number
}

/** Sort order: more hours first, not estimated last (unknown is not zero, but it cannot be ranked above a figure). */
export function compareHours(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return b - a
}

/** Sum of what is estimated; null when nothing is. */
export function sumHours(hours: (number | null)[]): number | null {
  const known = hours.filter((each) => each !== null)
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)
}
