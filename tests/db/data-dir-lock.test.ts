import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataDirInUse, lockDataDir } from '#db/data-dir-lock.ts'
import { processStartedAt } from '#db/running-process.ts'

const program = join(import.meta.dirname, '../support/lock-holder.ts')

let dir: string
const holders: ReturnType<typeof spawn>[] = []

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nayami-lock-'))
})

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  await rm(dir, { recursive: true, force: true })
})

async function startHolder() {
  const child = spawn(process.execPath, [program, dir], { stdio: ['pipe', 'pipe', 'inherit'] })
  holders.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, line: String(line) }
}

async function endOf(child: ReturnType<typeof spawn>) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

async function writeOwner(number: number, owner: object | string) {
  await writeFile(
    join(dir, `owner-${number}`),
    typeof owner === 'string' ? owner : JSON.stringify({ host: hostname(), ...owner }),
  )
}

describe('one process at a time', () => {
  test('a second process is refused with a sentence that names the first', async () => {
    const { child, line } = await startHolder()
    expect(line).toBe('held\n')
    await expect(lockDataDir(dir)).rejects.toThrow(`already open in process ${child.pid}`)
  })

  test('the same process cannot open a folder twice', async () => {
    const lock = await lockDataDir(dir)
    await expect(lockDataDir(dir)).rejects.toThrow(DataDirInUse)
    await lock.release()
  })

  test('a released folder can be locked again, and no files accumulate', async () => {
    for (const _round of [1, 2, 3]) await (await lockDataDir(dir)).release()
    expect(await readdir(dir)).toEqual(['owner-3'])
  })

  test.each([
    ['an empty folder', undefined],
    ['the lock of a process that died', { pid: 2 ** 22 + 1, processStartedAt: 'x' }],
    ['a released lock', { pid: process.pid, released: true }],
  ])('of eight processes that start at once on %s exactly one gets the lock', async (_case, owner) => {
    if (owner) await writeOwner(7, owner)
    const started = await Promise.all(Array.from({ length: 8 }, startHolder))
    expect(started.filter(({ line }) => line === 'held\n')).toHaveLength(1)
    expect(started.filter(({ line }) => line.startsWith('refused: The data folder'))).toHaveLength(7)
  })
})

describe('the lock of a process that ended', () => {
  test('after a kill is taken over by the next process', async () => {
    const { child } = await startHolder()
    child.kill('SIGKILL')
    await endOf(child)
    await expect((await lockDataDir(dir)).release()).resolves.toBeUndefined()
  })

  test('is released when its input ends, before it exits', async () => {
    const { child } = await startHolder()
    child.stdin?.end()
    await endOf(child)
    expect(child.exitCode).toBe(0)
    await expect((await lockDataDir(dir)).release()).resolves.toBeUndefined()
  })

  test.each([
    ['the number of a process that no longer runs', { pid: 2 ** 22 + 1 }],
    ['a number that another process has by now', { pid: process.pid, processStartedAt: 'earlier' }],
    ['a file that a power failure cut short', '{"host":"x","pi'],
    ['an empty file', ''],
  ])('%s does not keep the folder locked', async (_case, owner) => {
    await writeOwner(3, owner)
    await expect((await lockDataDir(dir)).release()).resolves.toBeUndefined()
  })

  test('a running process keeps it locked, whether or not its start time is known', async () => {
    await writeOwner(3, { pid: process.pid, processStartedAt: await processStartedAt(process.pid) })
    await expect(lockDataDir(dir)).rejects.toThrow(DataDirInUse)
    await writeOwner(4, { pid: process.pid })
    await expect(lockDataDir(dir)).rejects.toThrow(DataDirInUse)
  })

  test('an owner on another machine is refused, with how to remove its file', async () => {
    await writeOwner(3, { host: 'somewhere-else', pid: 12 })
    await expect(lockDataDir(dir)).rejects.toThrow(/somewhere-else.*remove the file .*owner-3/)
    expect(await readdir(dir)).toEqual(['owner-3'])
  })
})
