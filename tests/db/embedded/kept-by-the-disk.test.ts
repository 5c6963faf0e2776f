import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import type { NamingEvent } from '#tests/support/power-cut/recorded-first-start.ts'

const programs = join(import.meta.dirname, '../../support/power-cut')
const run = (program: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [join(programs, program), ...args])

let workDir: string
let dataDir: string
let events: NamingEvent[]
beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'nayami-kept-'))
  closeAtEnd(() => rm(workDir, { recursive: true, force: true }))
  dataDir = join(workDir, 'first')
  await mkdir(dataDir)
  const record = join(workDir, 'record')
  await run('recorded-first-start.ts', dataDir, record)
  events = JSON.parse(await readFile(record, 'utf8'))
}, 120_000)

test.each([
  ['the secret', 'auth-secret', 1],
  ['the database, with every file and folder in it,', 'pglite', 500],
  ['the marker of a completed start', 'database-made', 1],
])('%s is synced before it is renamed, and its folder afterwards', (_what, name, atLeast) => {
  const at = events.findIndex((event) => event.kind === 'named' && event.path === join(dataDir, name))
  const event = events[at]
  const holds = event?.kind === 'named' ? event.holds : []
  expect(holds.length).toBeGreaterThanOrEqual(atLeast)
  const synced = (part: NamingEvent[]) => part.flatMap(({ kind, path }) => (kind === 'synced' ? [path] : []))
  const before = new Set(synced(events.slice(0, at)))
  expect(holds.filter((path) => !before.has(path))).toEqual([])
  const next = events.findIndex((event, i) => i > at && event.kind === 'named')
  expect(synced(events.slice(at, next < 0 ? undefined : next))).toContain(dataDir)
})

test('a commit that cannot be synced is an error; once the disk works again commits are kept', async () => {
  const { stdout } = await run('failing-sync.ts', join(workDir, 'failing'))
  const { ends, rows } = JSON.parse(stdout)
  expect(ends).toEqual(['kept', '57P03', 'kept'])
  expect(rows.filter((number: number) => number !== 2)).toEqual([1, 3])
}, 60_000)
