import { wholeBetween } from '#tests/bench/random.ts'
import type { Fault } from '../fault.ts'
import { pause } from '../until.ts'
import { struckThrough } from './struck-through.ts'

/**
 * Packets are swallowed, as by a firewall that has forgotten the connections: what was sent over them is never answered,
 * and nobody is told that they are dead. New ones work again soon.
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
