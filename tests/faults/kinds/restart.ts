import type { Fault } from '../fault.ts'

/** The database server is restarted as by pg_ctl restart -m immediate; recovery counts from when it answers again. */
export const restart: Fault = {
  postgres: {
    weight: 90,
    strike: async ({ cluster }) => {
      await cluster.restart()
      return { from: performance.now() }
    },
  },
}
