import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { getTypeParser } from '../kysely-on-pool.ts'
import type { Listen, Listener } from '../listen.ts'
import { type Engine, EngineStopped } from './engine.ts'

type Run = { engine: Engine; pool: pg.Pool }

/**
 * An engine that the next caller restarts when it has stopped, like a PostgreSQL server after a crash: what was under
 * way gets an error, what was acknowledged is recovered. Its one connection is lent to one caller at a time.
 */
export async function keepRunning(start: () => Promise<Engine>) {
  const channels = new Map<string, Set<Listener>>()
  let current = await run(await start())
  let starting: Promise<Run> | undefined

  async function run(engine: Engine): Promise<Run> {
    for (const channel of channels.keys())
      await engine.listen(channel, (message) => deliver(channel, message))
    return { engine, pool: openPool(engine) }
  }

  async function getRun(): Promise<Run> {
    if (!current.engine.hasStopped) return current
    starting ??= restart().finally(() => {
      starting = undefined
    })
    return starting
  }

  async function restart(): Promise<Run> {
    const { engine, pool } = current
    pool.end().catch(() => {})
    try {
      await engine.close()
      current = await run(await start())
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      throw new EngineStopped(`${words} It was open and has stopped: ${engine.lastWords}.`, { cause: error })
    }
    for (const listener of [...channels.values()].flatMap((set) => [...set])) listener.onReconnect?.()
    return current
  }

  function deliver(channel: string, message: string) {
    for (const { onMessage } of channels.get(channel) ?? []) onMessage(message)
  }

  const listen: Listen = async (channel, listener) => {
    // Holding the one connection guarantees that no transaction is open, whose rollback would undo LISTEN.
    const { engine, pool } = await getRun()
    const connection = await pool.connect()
    try {
      const isNew = !channels.has(channel)
      channels.set(channel, (channels.get(channel) ?? new Set()).add(listener))
      if (isNew) await engine.listen(channel, (message) => deliver(channel, message))
    } finally {
      connection.release()
    }
    return async () => {
      channels.get(channel)?.delete(listener)
    }
  }

  return {
    /** The part of a pool that Kysely needs. */
    pool: {
      connect: async () => (await getRun()).pool.connect(),
      end: () => current.pool.end(),
      options: {},
    },
    listen,
    dump: async () => (await getRun()).engine.dumpDataDir('gzip'),
    close: () => current.engine.close(),
  }
}

function openPool(engine: Engine): pg.Pool {
  const pool = new pg.Pool({
    ...createPgConfig(engine),
    max: 1,
    idleTimeoutMillis: 0,
    types: { getTypeParser },
  } as pg.PoolConfig) // why: the config's stream is PGlite itself, which pg's types do not know.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', () => {})
  return pool
}
