import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { TestProject } from 'vitest/node'
import { connectDatabase } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrator.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file with the dump. */
    migratedDump: string
  }
}

/** Migrates one embedded database for the whole run; each test file starts from its dump. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const connected = await connectDatabase({ dataDir: 'memory://' })
  await migrateToLatest(connected.db)
  const dump = await connected.dump?.()
  await connected.close()
  if (!dump) throw new Error('The embedded database gave no dump.')
  const dir = await mkdtemp(join(tmpdir(), 'nayami-dump-'))
  const file = join(dir, 'migrated.tar')
  // Unpacked once here, not once for every test file.
  await writeFile(file, gunzipSync(await dump.arrayBuffer()))
  project.provide('migratedDump', file)
  return () => rm(dir, { recursive: true, force: true })
}
