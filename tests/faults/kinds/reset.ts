import { wholeBetween } from '#tests/bench/random.ts'
import type { Fault } from '../fault.ts'
import { pause } from '../until.ts'
import { struckThrough } from './struck-through.ts'

const refusingShare = 0.3

/** Connections are cut with RST; sometimes new ones too, for a while. */
export const reset: Fault = {
  postgres: {
    weight: 150,
    strike: struckThrough(async (proxies, random) => {
      for (const proxy of proxies) proxy.resetAll()
      if (random() > refusingShare) return
      for (const proxy of proxies) proxy.setMode('reset')
      await pause(wholeBetween(random, 50, 400))
    }),
  },
}
