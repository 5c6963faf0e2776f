import type { ConnectedDatabase, ServerAddress } from './connected-database.ts'
import { kyselyOnPool } from './kysely-on-pool.ts'
import { listenToServer } from './listen.ts'
import { forLongWork, forRequests } from './patience.ts'
import { openServerPool } from './server-pool.ts'

const defaultConnections = 10
// One for a rebuild that somebody asked for, one for the jobs: each takes its turn.
const longWorkConnections = 2

/** A PostgreSQL server, reached over two pools of connections: one that is quick to give up, and one that is not. */
export function connectServer({ databaseUrl, maxConnections }: ServerAddress): ConnectedDatabase {
  const most = maxConnections ?? defaultConnections
  const db = kyselyOnPool(openServerPool(databaseUrl, most, forRequests))
  const longWork = kyselyOnPool(openServerPool(databaseUrl, Math.min(most, longWorkConnections), forLongWork))
  const listening = listenToServer(databaseUrl)
  const close = async () => {
    await Promise.all([db.destroy(), longWork.destroy(), listening.close()])
  }
  return { db, longWork, engine: 'postgres', listen: listening.listen, close }
}
