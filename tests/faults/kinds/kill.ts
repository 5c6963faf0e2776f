import { wholeBetween } from '#tests/bench/random.ts'
import type { Fault, Strike } from '../fault.ts'
import { someOf } from '../some-of.ts'
import type { Stage } from '../stage.ts'

const againShare = 0.25

/** kill -9 of one server or of all, sometimes once more while it starts; recovery counts from the last start. */
const strike: Strike<Stage> = async ({ servers }, { random }) => {
  const hit = someOf(random, servers)
  await Promise.all(hit.map((server) => server.kill()))
  if (random() < againShare)
    await Promise.all(hit.map((server) => server.startAndKill(wholeBetween(random, 50, 900))))
  const from = performance.now()
  await Promise.all(hit.map((server) => server.start()))
  return { from, servers: hit.map(({ name }) => name) }
}

export const kill: Fault = { postgres: { weight: 90, strike }, embedded: { weight: 60, strike } }
