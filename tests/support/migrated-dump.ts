import type { TestProject } from 'vitest/node'
import { connectDatabase } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrator.ts'

declare module 'vitest' {
  interface ProvidedContext {
    migratedDump: ArrayBuffer
  }
}

/** Migrates one embedded database for the whole run; each test file starts from its dump. */
export async function setup(project: TestProject): Promise<void> {
  const connected = await connectDatabase({ dataDir: 'memory://' })
  await migrateToLatest(connected.db)
  const dump = await connected.dump?.()
  await connected.close()
  if (!dump) throw new Error('The embedded database gave no dump.')
  project.provide('migratedDump', await dump.arrayBuffer())
}
