import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeAtEnd } from './closed-at-end.ts'
import { createServerDatabase } from './server-database.ts'

/**
 * The variables that give a process its own empty place for data: a temporary folder, or with
 * DATABASE_URL a fresh database on that server. Removed when the test file is over.
 */
export async function createEmptyData(): Promise<Record<string, string>> {
  const serverUrl = process.env.DATABASE_URL
  if (serverUrl) return { DATABASE_URL: await createServerDatabase(serverUrl) }
  const dataDir = await mkdtemp(join(tmpdir(), 'nayami-data-'))
  closeAtEnd(() => rm(dataDir, { recursive: true, force: true }))
  return { DATA_DIR: dataDir }
}
