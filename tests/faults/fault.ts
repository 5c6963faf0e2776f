import type { Random } from '#tests/bench/random.ts'
import type { Scribes } from './scribes.ts'
import type { PostgresStage, Stage } from './stage.ts'

/** What has been done to a stage while the scribes write. */
export type Struck = {
  /** The start of recovery, by performance.now(): the moment of the fault, or the end of one that lasts. */
  from: number
  /** The servers affected; all by default. */
  servers?: string[]
  /** Ends a fault during which the servers must continue, once they have. */
  heal?: () => void
}

export type Strike<OnStage extends Stage> = (
  stage: OnStage,
  round: { random: Random; scribes: Scribes },
) => Promise<Struck>

/** How a fault is caused on each engine it applies to; its weight is about its share of a thousand rounds. */
export type Fault = {
  postgres?: { weight: number; strike: Strike<PostgresStage> }
  embedded?: { weight: number; strike: Strike<Stage> }
  /** Only possible where a disk can be filled. */
  needsDisk?: true
}
