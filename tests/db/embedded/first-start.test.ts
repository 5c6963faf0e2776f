import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import { isMigrated, migrateToLatest } from '#db/migrator.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'

const program = join(import.meta.dirname, '../../support/first-start.ts')

const draftOf = (dir: string) => readdirSync(dir).find((name) => name.startsWith('pglite.new-'))
const inDraft = (dir: string, ...names: string[]) => {
  const draft = draftOf(dir)
  return draft !== undefined && existsSync(join(dir, draft, ...names))
}

// In the order of a first start; the last step is after its end.
test.each<[string, (dir: string) => boolean]>([
  ['it has the lock', (dir) => readdirSync(dir).some((name) => name.startsWith('owner-'))],
  ['its folder beside is there', (dir) => draftOf(dir) !== undefined],
  ['its first files are there', (dir) => inDraft(dir, 'PG_VERSION')],
  ['its engine runs beside', (dir) => inDraft(dir, 'postmaster.pid')],
  ['it has moved into place', (dir) => existsSync(join(dir, 'pglite'))],
  ['its engine runs in place and migrates', (dir) => existsSync(join(dir, 'pglite/postmaster.pid'))],
  ['it has written its marker', (dir) => existsSync(join(dir, 'database-made'))],
])('a first start killed when %s is completed by the next', { timeout: 120_000 }, async (_when, isSo) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'nayami-first-'))
  closeAtEnd(() => rm(dataDir, { recursive: true, force: true }))
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'ignore', 'inherit'] })
  const exited = once(child, 'exit')
  const isReached = await untilSo(() => isSo(dataDir), child)
  child.kill('SIGKILL')
  await exited
  expect(isReached).toBe(true)

  const { db, markCreated, close } = await connectDatabase({ dataDir })
  await migrateToLatest(db)
  expect(await isMigrated(db)).toBe(true)
  await markCreated?.()
  await close()
  expect((await readdir(dataDir)).filter((name) => !name.startsWith('owner-'))).toEqual([
    'database-made',
    'pglite',
  ])
})

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** Polls; false when the process ended before it was seen. */
async function untilSo(isSo: () => boolean, child: ChildProcess): Promise<boolean> {
  while (!isSo()) {
    if (hasEnded(child)) return isSo()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return true
}
