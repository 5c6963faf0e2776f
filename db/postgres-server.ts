import type { ConnectedDatabase, ServerAddress } from './connected-database.ts'
import { kyselyOnPool } from './kysely-on-pool.ts'
import { listenToServer } from './listen.ts'
import { nameStatements } from './named-statements.ts'
import { forLongWork, forRequests } from './patience.ts'
import { openServerPool } from './server-pool.ts'

const defaultConnections = 10
// One for a rebuild on request, one for the jobs.
const longWorkConnections = 2

/** A PostgreSQL server with two pools of connections: one with short timeouts, and one for long work. */
export function connectServer({
  databaseUrl,
  maxConnections,
  isNamingStatements = true,
}: ServerAddress): ConnectedDatabase {
  const most = maxConnections ?? defaultConnections
  const pool = openServerPool(databaseUrl, most, forRequests)
  const db = kyselyOnPool(isNamingStatements ? nameStatements(pool) : pool)
  const longWork = kyselyOnPool(openServerPool(databaseUrl, Math.min(most, longWorkConnections), forLongWork))
  const listening = listenToServer(databaseUrl)
  const close = async () => {
    await Promise.all([db.destroy(), longWork.destroy(), listening.close()])
  }
  return { db, longWork, engine: 'postgres', listen: listening.listen, close }
}
