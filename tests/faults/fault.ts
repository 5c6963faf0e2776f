import type { Random } from '#tests/bench/random.ts'
import type { Scribes } from './scribes.ts'
import type { PostgresStage, Stage } from './stage.ts'

/** What has been done to a stage, while the scribes write. */
export type Struck = {
  /** From when on recovery counts, by performance.now(): the blow, or the end of a fault that lasts. */
  from: number
  /** The servers it fell on; all, unless said. */
  servers?: string[]
  /** Ends a fault in which the servers must work on, once they have. */
  heal?: () => void
}

export type Strike<OnStage extends Stage> = (
  stage: OnStage,
  round: { random: Random; scribes: Scribes },
) => Promise<Struck>

/** How a fault falls on each engine that knows it; its weight is its share of a thousand rounds, about. */
export type Fault = {
  postgres?: { weight: number; strike: Strike<PostgresStage> }
  embedded?: { weight: number; strike: Strike<Stage> }
  /** Can only be tried where a disk can be made full. */
  needsDisk?: true
}
