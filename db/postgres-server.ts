import pg from 'pg'
import type { ConnectedDatabase, ServerAddress } from './connected-database.ts'
import { getTypeParser, kyselyOnPool } from './kysely-on-pool.ts'
import { listenToServer } from './listen.ts'

/** A PostgreSQL server, reached over a pool of connections. */
export function connectServer(address: ServerAddress): ConnectedDatabase {
  const pool = new pg.Pool({
    connectionString: address.databaseUrl,
    max: address.maxConnections ?? 10,
    types: { getTypeParser },
  })
  // Without a listener an idle connection that the server drops would end the process.
  pool.on('error', () => {})
  // Everything read often fits into memory, and no query runs long enough for compiling it to pay.
  pool.on('connect', (client) => client.query('set random_page_cost = 1.1; set jit = off').catch(() => {}))
  const db = kyselyOnPool(pool)
  const listening = listenToServer(address.databaseUrl)
  const close = async () => {
    await Promise.all([db.destroy(), listening.close()])
  }
  return { db, engine: 'postgres', listen: listening.listen, close }
}
