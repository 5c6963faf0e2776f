import { randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { isRunning, processStartedAt } from './running-process.ts'

/** The process that holds, or last held, the data folder. */
type Owner = { host: string; pid: number; processStartedAt?: string; released?: boolean }

export type DataDirLock = { release: () => Promise<void> }

/** The message is a sentence for the person who started the second process. */
export class DataDirInUse extends Error {
  override name = 'DataDirInUse'
}

/**
 * Makes this process the only one that may open the embedded database in `dir`; throws DataDirInUse while another holds
 * it. PGlite itself opens a folder twice without complaint and loses committed rows.
 *
 * Each owner is a file `owner-N`, and only the highest N counts. A successor of a dead or released owner takes N+1 by a
 * hard link, which the file system gives to one process only; nobody removes an owner's file before having succeeded
 * it. So two processes that both find a stale lock cannot both get it, which "delete the stale file and create a new
 * one" does not guarantee.
 */
export async function lockDataDir(dir: string): Promise<DataDirLock> {
  await mkdir(dir, { recursive: true })
  const me: Owner = {
    host: hostname(),
    pid: process.pid,
    processStartedAt: await processStartedAt(process.pid),
  }
  const draft = await writeDraft(dir, me)
  try {
    for (;;) {
      const taken = await findHighest(dir)
      if (taken) await refuseWhileHeld(dir, taken)
      const mine = (taken ?? 0) + 1
      if (!(await isLinked(draft, fileOf(dir, mine)))) continue
      // While this process slept, others may have come, gone and cleaned up after themselves.
      if ((await findHighest(dir)) !== mine) {
        await rm(fileOf(dir, mine), { force: true })
        continue
      }
      await removeBelow(dir, mine)
      return { release: () => releaseOwner(dir, mine, me) }
    }
  } finally {
    await rm(draft, { force: true })
  }
}

const fileOf = (dir: string, number: number) => join(dir, `owner-${number}`)

async function writeDraft(dir: string, owner: Owner) {
  const draft = join(dir, `owner-draft-${randomUUID()}`)
  try {
    await writeFile(draft, JSON.stringify(owner))
  } catch (error) {
    // Otherwise each attempt to start on a full disk would leave one.
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
  return draft
}

async function listNumbers(dir: string) {
  const names = await readdir(dir)
  return names.flatMap((name) => name.match(/^owner-(\d+)$/)?.[1] ?? []).map(Number)
}

async function findHighest(dir: string) {
  const numbers = await listNumbers(dir)
  return numbers.length === 0 ? undefined : Math.max(...numbers)
}

async function removeBelow(dir: string, number: number) {
  const older = (await listNumbers(dir)).filter((other) => other < number)
  await Promise.all(older.map((other) => rm(fileOf(dir, other), { force: true })))
}

async function isLinked(from: string, to: string) {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function refuseWhileHeld(dir: string, number: number) {
  const file = fileOf(dir, number)
  const owner = parseOwner(await readFile(file, 'utf8').catch(() => ''))
  if (!owner || owner.released) return
  const folder = resolve(dir)
  if (owner.host !== hostname())
    throw new DataDirInUse(
      `The data folder ${folder} was opened on another machine (${owner.host}, process ${owner.pid}), and it cannot be seen from here whether it still runs. Stop it there; if it is certainly gone, remove the file ${resolve(file)} and start again.`,
    )
  if (!(await isRunning(owner.pid, owner.processStartedAt))) return
  throw new DataDirInUse(
    `The data folder ${folder} is already open in process ${owner.pid}: stop that one first, or set DATA_DIR to another folder.`,
  )
}

/** A file truncated by a power failure belongs to nobody: its writer went down with the machine. */
function parseOwner(text: string): Owner | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// The number stays taken by a released owner: if it were free again, a slow process could take it beside its successor.
async function releaseOwner(dir: string, number: number, me: Owner) {
  const draft = await writeDraft(dir, { ...me, released: true })
  await rename(draft, fileOf(dir, number))
}
