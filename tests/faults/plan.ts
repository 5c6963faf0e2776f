import { pick, seededRandom } from '#tests/bench/random.ts'
import type { Fault } from './fault.ts'
import type { Engine, FaultKind } from './fault-kinds.ts'

export type PlannedRound = { engine: Engine; kind: FaultKind; seed: number }

type Wanted = { rounds: number; seed: number; only?: FaultKind; engine?: Engine }

/**
 * Which fault is tried in which round: each kind by its share, at least once if there are enough rounds, in an order
 * given by the seed. The seed of a round is the plan's plus its index, so that a plan of one round starts with it
 * again.
 */
export function planRounds(
  { rounds, seed, only, engine }: Wanted,
  faults: Record<FaultKind, Fault>,
): PlannedRound[] {
  const weighed = Object.entries(faults).flatMap(([name, fault]) => {
    const kind = name as FaultKind // why: the keys of the record are the kinds.
    if (only !== undefined && kind !== only) return []
    return (['postgres', 'embedded'] as const).flatMap((on) => {
      const weight = fault[on]?.weight
      return weight === undefined || (engine !== undefined && on !== engine)
        ? []
        : { engine: on, kind, weight }
    })
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const dealt = weighed.map((one) => ({ ...one, owed: (one.weight / total) * rounds, given: 0 }))
  // The kind furthest below its share is next.
  for (let round = 0; round < rounds; round++) {
    const [next] = dealt.toSorted((a, b) => a.given / a.owed - b.given / b.owed || b.owed - a.owed)
    if (next) next.given++
  }
  const random = seededRandom(seed)
  const left = dealt.filter(({ given }) => given > 0)
  return Array.from({ length: dealt.length === 0 ? 0 : rounds }, (_, at) => {
    const next = pick(
      random,
      left.flatMap((one) => Array.from({ length: one.given }, () => one)),
    )
    next.given--
    return { engine: next.engine, kind: next.kind, seed: seed + at }
  })
}
