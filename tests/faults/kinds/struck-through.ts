import type { Random } from '#tests/bench/random.ts'
import type { FaultyProxy } from '#tests/support/faulty-proxy.ts'
import type { Strike } from '../fault.ts'
import { someOf } from '../some-of.ts'
import type { PostgresStage } from '../stage.ts'

/** A fault of the network between some of the servers and the database. New connections pass again at its end. */
export function struckThrough(
  strike: (proxies: FaultyProxy[], random: Random) => Promise<void>,
): Strike<PostgresStage> {
  return async ({ proxies, servers }, { random }) => {
    const hit = someOf(random, proxies)
    await strike(hit, random)
    for (const proxy of hit) proxy.setMode('pass')
    const names = servers.filter((_server, at) => hit.some((proxy) => proxy === proxies[at]))
    return { from: performance.now(), servers: names.map(({ name }) => name) }
  }
}
