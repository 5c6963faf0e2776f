import { wholeBetween } from '#tests/bench/random.ts'
import type { Fault } from '../fault.ts'
import { pause } from '../until.ts'
import { struckThrough } from './struck-through.ts'

/**
 * Packets are dropped, as by a firewall that has lost its state: what was sent over the connections is never answered,
 * and neither side learns that they are dead. New ones work again soon.
 */
export const silence: Fault = {
  postgres: {
    weight: 45,
    strike: struckThrough(async (proxies, random) => {
      for (const proxy of proxies) proxy.setMode('silent')
      await pause(wholeBetween(random, 200, 600))
    }),
  },
}
