import { resolve } from 'node:path'
import type { ConnectedDatabase, FolderAddress } from './connected-database.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { Engine } from './embedded/engine.ts'
import { markCreated, prepareFolder, removeEngineNote } from './embedded/folder.ts'
import { refusalByEngine, refusalOf } from './embedded/folder-refusal.ts'
import { keepRunning } from './embedded/restarted-engine.ts'
import { SyncedFiles, syncedStartParams } from './embedded/synced-files.ts'
import { kyselyOnPool } from './kysely-on-pool.ts'
import { nameStatements } from './named-statements.ts'

/** PostgreSQL in this process, with its data in a folder locked against other processes. */
export async function connectEmbedded(address: FolderAddress): Promise<ConnectedDatabase> {
  return address.dataDir.startsWith('memory://') ? connectInMemory(address) : connectFolder(address.dataDir)
}

function connectInMemory(address: FolderAddress) {
  return connectEngine(async () => {
    const engine = new Engine(address)
    await engine.waitReady
    return engine
  })
}

async function connectFolder(dataDir: string): Promise<ConnectedDatabase> {
  try {
    const lock = await lockDataDir(dataDir)
    try {
      const folder = await prepareFolder(dataDir, (draft) => makeDatabase(dataDir, draft))
      const connected = await connectEngine(() => openSynced(dataDir, folder))
      const close = async () => {
        await connected.close()
        await lock.release()
      }
      return { ...connected, markCreated: () => markCreated(dataDir), close }
    } catch (error) {
      await lock.release().catch(() => {})
      throw error
    }
  } catch (error) {
    throw refusalOf(error, `The data folder ${resolve(dataDir)}`)
  }
}

async function connectEngine(start: () => Promise<Engine>): Promise<ConnectedDatabase> {
  const running = await keepRunning(start)
  const db = kyselyOnPool(nameStatements(running.pool))
  const close = async () => {
    await db.destroy()
    await running.close()
  }
  return { db, longWork: db, engine: 'pglite', listen: running.listen, dump: running.dump, close }
}

/** Not synced step by step: the caller syncs the finished folder once. */
async function makeDatabase(dataDir: string, draft: string) {
  const engine = new Engine({ dataDir: draft })
  await ready(engine, dataDir)
  await engine.close()
}

async function openSynced(dataDir: string, folder: string): Promise<Engine> {
  await removeEngineNote(folder)
  const files = new SyncedFiles(folder)
  const engine = new Engine({ dataDir: folder, fs: files, startParams: syncedStartParams })
  await ready(engine, dataDir)
  return engine
}

async function ready(engine: Engine, dataDir: string) {
  try {
    await engine.waitReady
  } catch (error) {
    await engine.fs?.closeFs().catch(() => {})
    throw refusalByEngine(engine.lastWords, resolve(dataDir), error)
  }
}
