import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { endGracefully, giveUpWhenSilent, socketOf } from './client-socket.ts'
import { getTypeParser } from './kysely-on-pool.ts'
import type { OpenPool } from './named-statements.ts'
import type { Patience } from './patience.ts'
import { sqlStateOf } from './transaction.ts'

const tooManyConnections = '53300'
// An idle connection is closed after ten seconds; one that does not react to that, a little later.
const idleMilliseconds = 10_000
const idleSilenceMilliseconds = 15_000

/**
 * A pool of connections to a PostgreSQL server with the given timeouts. A connection that breaks, or falls silent,
 * fails its query and is replaced; it never ends the process.
 */
export function openServerPool(databaseUrl: string, max: number, patience: Patience): OpenPool {
  const open = new Set<pg.ClientBase>()
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    types: { getTypeParser },
    idleTimeoutMillis: idleMilliseconds,
    connectionTimeoutMillis: patience.connect,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    onConnect: (client) => settle(client, patience),
  })
  // Without a listener a connection that the server drops would end the process, idle or not.
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
    open.add(client)
  })
  pool.on('remove', (client) => open.delete(client))
  pool.on('acquire', (client) => socketOf(client).setTimeout(patience.silence))
  pool.on('release', (_error, client) => socketOf(client).setTimeout(idleSilenceMilliseconds))
  return {
    connect: () => whileServerIsFull(() => pool.connect(), patience.connect),
    end: () => endGracefully(open, () => pool.end()),
    options: pool.options,
  }
}

/**
 * The settings of a connection for its lifetime, in this one place. Set by a statement and not by startup parameters,
 * which poolers such as PgBouncer refuse. Such a pooler must keep a session for each connection (pool_mode = session),
 * which listening requires anyway.
 */
async function settle(client: pg.ClientBase, patience: Patience): Promise<void> {
  giveUpWhenSilent(client)
  socketOf(client).setTimeout(patience.connect)
  const settings = {
    // Everything read often fits into memory, and no query runs long enough for JIT compilation to pay.
    random_page_cost: 1.1,
    jit: 'off',
    lock_timeout: patience.lock,
    statement_timeout: patience.statement,
    idle_in_transaction_session_timeout: patience.idleInTransaction,
    // So that the server too notices within about a minute that this process is gone, and releases its locks.
    tcp_keepalives_idle: 30,
    tcp_keepalives_interval: 10,
    tcp_keepalives_count: 3,
  }
  await client.query(
    Object.entries(settings)
      .map(([name, value]) => `set ${name} = ${value}`)
      .join('; '),
  )
}

/** At the server's connection limit, another connection is usually free a moment later. */
async function whileServerIsFull<T>(connect: () => Promise<T>, milliseconds: number): Promise<T> {
  const giveUpAt = performance.now() + milliseconds
  for (let pause = 50; ; pause = Math.min(pause * 2, 800)) {
    try {
      return await connect()
    } catch (error) {
      // Spreads the retries of clients that were refused at the same time.
      const jittered = pause * (0.5 + Math.random())
      if (sqlStateOf(error) !== tooManyConnections || performance.now() + jittered > giveUpAt) throw error
      await setTimeout(jittered)
    }
  }
}
