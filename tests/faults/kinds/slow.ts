import type { Fault } from '../fault.ts'

/** Each packet to and from the database takes 50 ms; the servers must continue, slower. */
export const slow: Fault = {
  postgres: {
    weight: 60,
    strike: async ({ proxies }) => {
      for (const proxy of proxies) proxy.setMode('slow')
      const heal = () => {
        for (const proxy of proxies) proxy.setMode('pass')
      }
      return { from: performance.now(), heal }
    },
  },
}
