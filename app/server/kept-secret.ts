import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The secret that signs sessions, for an instance that was given no AUTH_SECRET: made at the first start and
 * kept beside the data, readable by its owner alone. It never enters the database, so that a copy of the
 * database opens no session. Several machines on one database need AUTH_SECRET: each would make its own.
 */
export async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'auth-secret')
  await mkdir(dataDir, { recursive: true })
  const kept = await readFile(file, 'utf8').catch(unlessMissing)
  if (kept) return kept
  // Of several processes that start at once one link is made, whole; all then read the same.
  const own = `${file}.${randomUUID()}`
  await writeFile(own, randomBytes(32).toString('base64url'), { mode: 0o600 })
  await link(own, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(own)
  return readFile(file, 'utf8')
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
