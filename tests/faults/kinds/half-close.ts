import { wholeBetween } from '#tests/bench/random.ts'
import type { Fault } from '../fault.ts'
import { pause } from '../until.ts'
import { struckThrough } from './struck-through.ts'

/** The database's side of each connection ends while the server's stays open, also for new ones for a while. */
export const halfClose: Fault = {
  postgres: {
    weight: 120,
    strike: struckThrough(async (proxies, random) => {
      for (const proxy of proxies) proxy.setMode('half-close')
      await pause(wholeBetween(random, 1, 200))
    }),
  },
}
