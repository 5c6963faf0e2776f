import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FolderRefused, refusalOf } from '#db/embedded/folder-refusal.ts'
import { syncFolder } from '#db/embedded/synced-tree.ts'

const shortestCharacters = 32

/**
 * The secret that signs sessions, for an instance that was given no AUTH_SECRET: made at the first start and
 * kept beside the data, readable by its owner alone. It never enters the database, so that a copy of the
 * database opens no session. Several machines on one database need AUTH_SECRET: each would make its own.
 */
export async function storedSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'auth-secret')
  try {
    await mkdir(dataDir, { recursive: true })
    return (await readStored(file)) ?? (await createStored(dataDir, file))
  } catch (error) {
    throw refusalOf(error, `The file ${resolve(file)}, which keeps the secret of the sessions (AUTH_SECRET),`)
  }
}

async function readStored(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(unlessMissing)
  // Written by hand it ends on a line break; a power cut can leave it empty, or full of zeros.
  const secret = text?.replaceAll('\0', '').trim()
  if (!secret) return undefined
  if (secret.length < shortestCharacters)
    throw new FolderRefused(
      `The file ${resolve(file)} is too short for the secret of the sessions (${shortestCharacters} characters): set AUTH_SECRET, or remove the file for a new one; then everyone has to sign in again.`,
    )
  return secret
}

/**
 * In place of an empty file, too: no server ever ran with that as its secret. Sessions signed with what should have
 * been in it cannot be read any more whatever is done; their people sign in again.
 */
async function createStored(dataDir: string, file: string): Promise<string> {
  const own = `${file}.${randomUUID()}`
  try {
    await writeSynced(own, randomBytes(32).toString('base64url'))
    // Of several processes that start at once one link is made, whole; all then read the same.
    const isFirst = await link(own, file).then(() => true, unlessThere)
    if (!isFirst && (await readStored(file)) === undefined) await rename(own, file)
  } finally {
    await rm(own, { force: true })
  }
  await syncFolder(dataDir)
  return (await readStored(file)) ?? refuseEmpty(file)
}

async function writeSynced(file: string, text: string) {
  const opened = await open(file, 'wx', 0o600)
  try {
    await opened.writeFile(text)
    await opened.sync()
  } finally {
    await opened.close()
  }
}

function refuseEmpty(file: string): never {
  throw new FolderRefused(`The file ${resolve(file)} stays empty: set AUTH_SECRET instead.`)
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function unlessThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
}
