import { wholeBetween } from '#tests/bench/random.ts'
import type { Fault, Strike } from '../fault.ts'
import type { PostgresStage, Stage } from '../stage.ts'
import { pause } from '../until.ts'

/** The disk of the data is full; recovery counts from when there is room again. */
export const fullDisk: Fault = {
  needsDisk: true,
  postgres: {
    weight: 45,
    strike: async (stage, round) => {
      const struck = await fillFor(stage, round)
      if (stage.cluster.isRunning()) return struck
      // A database server that could not write its log has ended and must be started again.
      await stage.cluster.restart()
      return { from: performance.now() }
    },
  },
  embedded: { weight: 40, strike: (stage, round) => fillFor(stage, round) },
}

const fillFor: Strike<PostgresStage | Stage> = async ({ disk }, { random }) => {
  if (!disk) throw new Error('There is no disk that could be full.')
  await disk.fill(wholeBetween(random, 0, 8) * 8192)
  await pause(wholeBetween(random, 300, 1500))
  disk.clear()
  return { from: performance.now() }
}
