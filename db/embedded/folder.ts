import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FolderRefused } from './folder-refusal.ts'
import { syncFolder, syncTree } from './synced-tree.ts'

const engineVersion = '18'
const draftPrefix = 'pglite.new-'
const markName = 'database-made'
const markText = `The embedded database of Nayami was made in the folder pglite beside this file.
A backup is a copy of all that is here, made while the server is stopped. Where the folder pglite is missing, the
server refuses to start: put it back from the backup, or remove this file to begin with an empty database.
`

/**
 * The folder of the engine's files within the data folder. If there is none, `make` fills a draft beside it, which
 * takes its place only when it is complete and on the disk: what an interrupted start leaves behind is removed by the
 * next one. Anything but a complete database is refused, because the engine would create a new one over it. The data
 * folder must be locked.
 */
export async function prepareFolder(dataDir: string, make: (dir: string) => Promise<void>): Promise<string> {
  const folder = join(dataDir, 'pglite')
  const names = await readdir(dataDir)
  for (const name of names)
    if (name.startsWith(draftPrefix)) await rm(join(dataDir, name), { recursive: true })
  const files = names.includes('pglite') ? await readdir(folder) : []
  if (files.length > 0) {
    await refuseUnlessWhole(resolve(folder), files)
    return folder
  }
  refuseWhatIsGone(resolve(dataDir), names)
  const draft = join(dataDir, `${draftPrefix}${randomUUID()}`)
  await mkdir(draft, { mode: 0o700 })
  try {
    await make(draft)
    await syncTree(draft)
  } catch (error) {
    // The draft is what fills a full disk.
    await rm(draft, { recursive: true }).catch(() => {})
    throw error
  }
  await rename(draft, folder)
  await syncFolder(dataDir)
  return folder
}

/**
 * Removes the engine's own lock file. The lock of the data folder is held, so the file is left from a crash; if its
 * writing was interrupted it is empty, and the engine would not start.
 */
export async function removeEngineNote(folder: string): Promise<void> {
  await rm(join(folder, 'postmaster.pid'), { force: true })
}

/** Records that a database is in the data folder: if it is missing later, it was lost and is not new. */
export async function markCreated(dataDir: string): Promise<void> {
  const mark = join(dataDir, markName)
  if ((await readdir(dataDir)).includes(markName)) return
  await writeFile(`${mark}.new`, markText, { flush: true })
  await rename(`${mark}.new`, mark)
  await syncFolder(dataDir)
}

async function refuseUnlessWhole(folder: string, files: string[]) {
  if (!files.includes('PG_VERSION'))
    throw new FolderRefused(
      `The folder ${folder} has files but no whole database (PG_VERSION is missing), and nothing is written over it: put the last backup back, whole, or move the folder away to begin with an empty database.`,
    )
  const version = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (/^\d+$/.test(version) && version !== engineVersion)
    throw new FolderRefused(
      `The database in ${folder} is of PostgreSQL ${version}, and this build of Nayami opens ${engineVersion}: start the build that made it.`,
    )
}

function refuseWhatIsGone(dataDir: string, names: string[]) {
  if (names.includes(markName))
    throw new FolderRefused(
      `A database was made in ${dataDir}, and its folder pglite is missing or empty: put it back from the last backup, or remove the file ${join(dataDir, markName)} to begin with an empty database.`,
    )
  if (names.includes('PG_VERSION'))
    throw new FolderRefused(
      `The data folder ${dataDir} is itself the folder of a database (it has PG_VERSION): move its files into a folder pglite in it, or set DATA_DIR to the folder above.`,
    )
}
