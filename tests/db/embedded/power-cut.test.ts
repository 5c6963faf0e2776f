import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { deserialize } from 'node:v8'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import { seededRandom } from '#tests/bench/random.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { CutDisk, type DiskEvent } from '#tests/support/power-cut/disk.ts'

const program = join(import.meta.dirname, '../../support/power-cut/recorded-commits.ts')
const commits = 50
const rounds = 8

let workDir: string
let baseDir: string
let names: { name: string; isFolder: boolean }[]
let events: DiskEvent[]
beforeAll(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'nayami-power-cut-'))
  closeAtEnd(() => rm(workDir, { recursive: true, force: true }))
  const [begunDir, runDir] = [join(workDir, 'begun'), join(workDir, 'run')]
  const { db, close } = await connectDatabase({ dataDir: begunDir })
  await sql`create table kept_rows (number integer primary key, text text not null)`.execute(db)
  await close()
  baseDir = join(begunDir, 'pglite')
  const entries = await readdir(baseDir, { recursive: true, withFileTypes: true })
  names = entries.map((entry) => ({
    name: relative(baseDir, join(entry.parentPath, entry.name)),
    isFolder: entry.isDirectory(),
  }))
  await cp(begunDir, runDir, { recursive: true })
  const record = join(workDir, 'record')
  await promisify(execFile)(process.execPath, [program, runDir, record, String(commits)])
  events = deserialize(await readFile(record))
}, 120_000)

test('each commit is acknowledged only after the engine’s log is synced', () => {
  const unsynced = new Set<string>()
  let syncs = 0
  let acknowledged = 0
  for (const event of events) {
    if (event.kind === 'written' && event.name.startsWith('pg_wal/')) unsynced.add(event.name)
    if (event.kind === 'synced' && event.name.startsWith('pg_wal/')) {
      unsynced.delete(event.name)
      syncs++
    }
    if (event.kind === 'acknowledged') {
      acknowledged++
      expect([...unsynced], `unsynced when commit ${event.number} was acknowledged`).toEqual([])
    }
  }
  expect(acknowledged).toBe(commits)
  expect(syncs).toBeGreaterThanOrEqual(commits)
})

test('a file is synced before it is renamed, and the folder of the new name afterwards', () => {
  // The engine discards this cache after a crash.
  const isCache = (name: string) => name.endsWith('/pg_internal.init')
  const renames = events.flatMap((event, at) =>
    event.kind === 'renamed' && !isCache(event.target) ? [{ ...event, at }] : [],
  )
  expect(renames.length).toBeGreaterThan(0)
  for (const { name, target, at } of renames) {
    const written = events
      .slice(0, at)
      .findLastIndex((event) => event.kind === 'written' && event.name === name)
    const folder = target.slice(0, target.lastIndexOf('/'))
    const synced = (wanted: string, from: number) =>
      events.findIndex((event, i) => i >= from && event.kind === 'synced' && event.name === wanted)
    if (written >= 0) expect(synced(name, written)).toBeLessThan(at)
    expect(synced(folder, at)).toBeGreaterThan(at)
  }
})

test(`cut off ${rounds} times while writing, the database opens with every acknowledged row`, async () => {
  const happens = seededRandom(20261129)
  const begun = events.findIndex((event) => event.kind === 'acknowledged')
  for (let round = 1; round <= rounds; round++) {
    const cutAt = begun + Math.floor(happens() * (events.length - begun))
    const disk = new CutDisk(baseDir, names)
    for (const event of events.slice(0, cutAt)) disk.take(event)
    const acknowledged = events.slice(0, cutAt).filter((event) => event.kind === 'acknowledged').length
    const dataDir = join(workDir, `cut-${round}`)
    await mkdir(dataDir)
    await disk.writeTo(join(dataDir, 'pglite'), happens)
    const numbers = await readNumbers(dataDir)
    const expected = Array.from({ length: Math.max(acknowledged, numbers.length) }, (_, i) => i + 1)
    expect(numbers, `cut at event ${cutAt} after ${acknowledged} commits`).toEqual(expected)
    expect(numbers.length).toBeLessThanOrEqual(acknowledged + 1)
    await rm(dataDir, { recursive: true })
  }
}, 300_000)

async function readNumbers(dataDir: string): Promise<number[]> {
  const { db, close } = await connectDatabase({ dataDir })
  try {
    const { rows } = await sql<{ number: number }>`
      select number from kept_rows where length(text) = 3200 order by number`.execute(db)
    return rows.map((row) => row.number)
  } finally {
    await close()
  }
}
