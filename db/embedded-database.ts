import type { ConnectedDatabase, FolderAddress } from './connected-database.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { Engine } from './embedded/engine.ts'
import { keepRunning } from './embedded/restarted-engine.ts'
import { kyselyOnPool } from './kysely-on-pool.ts'

/** PostgreSQL in this process, its data in a folder that no other process may open meanwhile. */
export async function connectEmbedded(address: FolderAddress): Promise<ConnectedDatabase> {
  const inMemory = address.dataDir.startsWith('memory://')
  const lock = inMemory ? undefined : await lockDataDir(address.dataDir)
  const dataDir = inMemory ? address.dataDir : `${address.dataDir}/pglite`
  const running = await keepRunning(async () => {
    const engine = new Engine({ dataDir, loadDataDir: address.loadDataDir })
    await engine.waitReady
    return engine
  })
  const db = kyselyOnPool(running.pool)
  const close = async () => {
    await db.destroy()
    await running.close()
    await lock?.release()
  }
  return { db, longWork: db, engine: 'pglite', listen: running.listen, dump: running.dump, close }
}
