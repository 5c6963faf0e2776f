import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Syncs everything in a folder to the disk, names included. */
export async function syncTree(dir: string): Promise<void> {
  const entries = await readdir(dir, { withFileTypes: true })
  // In parallel: the disk's journal commits many in one write.
  await Promise.all(entries.filter((entry) => entry.isFile()).map(({ name }) => sync(join(dir, name), 'r+')))
  for (const entry of entries) if (entry.isDirectory()) await syncTree(join(dir, entry.name))
  await syncFolder(dir)
}

/** Syncs the names in a folder: otherwise a power cut can lose a new file or a rename. */
export async function syncFolder(dir: string): Promise<void> {
  // Windows neither can nor needs to sync a folder.
  if (process.platform !== 'win32') await sync(dir, 'r')
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
