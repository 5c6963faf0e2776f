import { sql } from 'kysely'
import { wholeBetween } from '#tests/bench/random.ts'
import type { Fault } from '../fault.ts'
import { pause } from '../until.ts'

/** An administrator ends every connection of the servers with pg_terminate_backend, up to three times in a row. */
export const terminate: Fault = {
  postgres: {
    weight: 150,
    strike: async ({ look }, { random }) => {
      for (let times = wholeBetween(random, 1, 3); ; times--) {
        await look((db) =>
          sql`select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()`.execute(db),
        )
        if (times === 1) return { from: performance.now() }
        await pause(wholeBetween(random, 1, 60))
      }
    },
  },
}
