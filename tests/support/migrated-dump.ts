import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { TestProject } from 'vitest/node'
import { connectDatabase } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { addDatabase } from './server-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file with the dump. */
    migratedDump: string
    /** On the server of DATABASE_URL, the database to copy; undefined without one. */
    migratedDatabase: string | undefined
  }
}

/** Migrates one database for the whole run, for each engine under test; each test file starts from a copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const removals = [await provideDump(project), await provideDatabase(project)]
  return async () => {
    for (const remove of removals) await remove()
  }
}

async function provideDatabase(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env.DATABASE_URL
  if (!serverUrl) return async () => {}
  const { name, url, drop } = await addDatabase(serverUrl)
  const { longWork, close } = await connectDatabase({ databaseUrl: url })
  await migrateToLatest(longWork)
  // A database can be copied only while no one is connected to it.
  await close()
  project.provide('migratedDatabase', name)
  return drop
}

async function provideDump(project: TestProject): Promise<() => Promise<void>> {
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
