import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import type { ConnectedDatabase, FolderAddress } from './connected-database.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { getTypeParser, kyselyOnPool } from './kysely-on-pool.ts'
import type { Listen } from './listen.ts'

/** PostgreSQL in this process, its data in a folder that no other process may open meanwhile. */
export async function connectEmbedded(address: FolderAddress): Promise<ConnectedDatabase> {
  const inMemory = address.dataDir.startsWith('memory://')
  const lock = inMemory ? undefined : await lockDataDir(address.dataDir)
  const pglite = await PGlite.create({
    dataDir: inMemory ? address.dataDir : `${address.dataDir}/pglite`,
    loadDataDir: address.loadDataDir,
  })
  const pool = new pg.Pool({
    ...createPgConfig(pglite),
    max: 1,
    idleTimeoutMillis: 0,
    types: { getTypeParser },
  } as pg.PoolConfig) // why: the config's stream is PGlite itself, which pg's types do not know.
  const db = kyselyOnPool(pool)
  const listen: Listen = async (channel, { onMessage }) => {
    // With the one connection in hand no transaction is open: rolled back, it would take the listening along.
    const connection = await pool.connect()
    try {
      const stop = await pglite.listen(channel, onMessage)
      return () => stop()
    } finally {
      connection.release()
    }
  }
  const close = async () => {
    await db.destroy()
    await pglite.close()
    await lock?.release()
  }
  return { db, longWork: db, engine: 'pglite', listen, dump: () => pglite.dumpDataDir('gzip'), close }
}
