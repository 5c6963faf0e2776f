import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectDatabase } from '#db/connect.ts'
import type { Db } from '#db/transaction.ts'
import { startDrillServer } from './drill-server.ts'
import { setScene } from './scene.ts'
import { mountSmallDisk } from './small-disk.ts'
import type { Stage } from './stage.ts'

/**
 * One server on the embedded database. Only one process at a time can use that, so reading it means stopping the
 * server.
 */
export async function openEmbeddedStage(): Promise<Stage> {
  const secret = randomBytes(32).toString('hex')
  const disk = await mountSmallDisk()
  const dataDir = await mkdtemp(join(disk?.dir ?? tmpdir(), 'nayami-data-'))
  const inFolder = async <T>(work: (db: Db) => Promise<T>) => {
    const { longWork, close } = await connectDatabase({ dataDir })
    try {
      return await work(longWork)
    } finally {
      await close()
    }
  }
  const scene = await inFolder((db) => setScene(db, secret))
  const server = await startDrillServer('E', { DATA_DIR: dataDir, AUTH_SECRET: secret })
  const look = async <T>(work: (db: Db) => Promise<T>) => {
    await server.stop()
    try {
      return await inFolder(work)
    } finally {
      await server.start()
    }
  }
  const mend = async () => {
    await server.kill()
    disk?.clear()
    await server.start()
  }
  const close = async () => {
    await server.kill()
    await (disk ? disk.remove() : rm(dataDir, { recursive: true, force: true }))
  }
  return { servers: [server], scene, disk, look, mend, close }
}
