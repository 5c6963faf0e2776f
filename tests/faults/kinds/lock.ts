import { sql } from 'kysely'
import { wholeBetween } from '#tests/bench/random.ts'
import type { DrillServer } from '../drill-server.ts'
import type { Fault } from '../fault.ts'
import { pause } from '../until.ts'

/** Sometimes longer than a request waits for a lock, which is then refused. */
const longShare = 0.2
const answerWithinMilliseconds = 15_000

/**
 * Another client locks the mentions, as a careless migration does: requests that need them wait. Requests for other
 * tables are answered in the meantime.
 */
export const lock: Fault = {
  postgres: {
    weight: 50,
    strike: async ({ look, servers, scene }, { random }) => {
      await look((db) =>
        db.transaction().execute(async (db) => {
          await sql`lock table mentions in access exclusive mode`.execute(db)
          const held = pause(random() < longShare ? 5_000 : wholeBetween(random, 50, 800))
          await Promise.all(servers.map((server) => answersElsewhere(server, scene.cookies[0] ?? '')))
          await held
        }),
      )
      return { from: performance.now() }
    },
  },
}

async function answersElsewhere({ name, url }: DrillServer, Cookie: string) {
  const signal = AbortSignal.timeout(answerWithinMilliseconds)
  const answer = await fetch(`${url}/settings/categories`, { headers: { Cookie }, signal })
  await answer.text()
  if (!answer.ok) throw new Error(`server ${name} answered ${answer.status} for a page that needs no lock`)
}
