import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sentenceForRefusal } from '#app/server/refusal.ts'
import { connectDatabase } from '#db/connect.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'

let begunDir: string
let dataDir: string
const inData = (...names: string[]) => join(dataDir, ...names)

beforeAll(async () => {
  const made = await mkdtemp(join(tmpdir(), 'nayami-folder-'))
  closeAtEnd(() => rm(made, { recursive: true, force: true }))
  begunDir = made
  const { db, markCreated, close } = await connectDatabase({ dataDir: begunDir })
  await sql`create table kept as select 1 as one`.execute(db)
  await markCreated?.()
  await close()
})

beforeEach(async () => {
  const made = await mkdtemp(join(tmpdir(), 'nayami-folder-'))
  closeAtEnd(() => rm(made, { recursive: true, force: true }))
  dataDir = made
  await cp(begunDir, dataDir, { recursive: true })
})

/** Opens the folder as a server would and looks for the table created before. */
async function open(): Promise<'kept' | 'empty'> {
  const { db, markCreated, close } = await connectDatabase({ dataDir })
  try {
    const { rows } = await sql<{ there: boolean }>`select to_regclass('kept') is not null as there`.execute(
      db,
    )
    await markCreated?.()
    return rows[0]?.there ? 'kept' : 'empty'
  } finally {
    await close()
  }
}

const refusal = () => open().then(String, sentenceForRefusal)

/** Every file with its content, so that any overwriting is noticed. */
async function listFiles() {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('owner-'))
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path, (await readFile(path)).toString('base64')]
    }),
  )
}

describe('an existing database is opened', () => {
  test('a database of the former layout, without the marker of a completed start, opens and gets the marker', async () => {
    await rm(inData('database-made'))
    expect(await open()).toBe('kept')
    expect(await readdir(dataDir)).toContain('database-made')
  })

  test('a pid file of the engine that was cut off while written does not prevent the next start', async () => {
    await writeFile(inData('pglite', 'postmaster.pid'), '')
    expect(await open()).toBe('kept')
  })

  test('leftovers of interrupted starts are removed', async () => {
    await mkdir(inData('pglite.new-1'))
    await writeFile(inData('pglite.new-1', 'PG_VERSION'), '18\n')
    expect(await open()).toBe('kept')
    expect((await readdir(dataDir)).filter((name) => name.includes('.new'))).toEqual([])
  })
})

describe('a new database is created', () => {
  test.each([
    ['an empty folder', async () => {}],
    ['a folder with an empty one for the database', () => mkdir(inData('pglite'))],
    ['a folder with other files', () => writeFile(inData('notes.txt'), 'mine')],
    [
      'a folder with an incomplete database',
      () => mkdir(inData('pglite.new-1', 'base'), { recursive: true }),
    ],
  ])('in %s', async (_case, prepare) => {
    await rm(dataDir, { recursive: true })
    await mkdir(dataDir)
    await prepare()
    expect(await open()).toBe('empty')
    expect((await readdir(dataDir)).filter((name) => /^pglite|made/.test(name))).toEqual([
      'database-made',
      'pglite',
    ])
  })
})

describe('anything else is refused with a sentence, and nothing is overwritten', () => {
  test.each([
    [
      'half a restore, without PG_VERSION',
      () => rm(inData('pglite', 'PG_VERSION')),
      /PG_VERSION is missing.+backup/,
    ],
    [
      'the database is gone',
      () => rm(inData('pglite'), { recursive: true }),
      /folder pglite is missing.+backup/,
    ],
    [
      'the database is emptied',
      async () => {
        await rm(inData('pglite'), { recursive: true })
        await mkdir(inData('pglite'))
      },
      /missing or empty.+backup/,
    ],
    [
      'restored one level too high',
      async () => {
        await rm(inData('database-made'))
        for (const name of await readdir(inData('pglite'))) await rename(inData('pglite', name), inData(name))
        await rm(inData('pglite'), { recursive: true })
      },
      /itself the folder of a database/,
    ],
    [
      'of another PostgreSQL',
      () => writeFile(inData('pglite', 'PG_VERSION'), '17\n'),
      /of PostgreSQL 17, .+ opens 18/,
    ],
    [
      'a file for the database',
      async () => {
        await rm(inData('pglite'), { recursive: true })
        await writeFile(inData('pglite'), '')
      },
      /has a file on its way/,
    ],
  ])('%s', async (_case, harm, says) => {
    await harm()
    const before = await listFiles()
    const sentence = await refusal()
    expect(sentence).toMatch(says)
    expect(sentence).toContain(dataDir)
    expect(sentence).not.toContain('\n')
    expect(await listFiles()).toEqual(before)
  })
})

describe('a damaged database is refused with the engine’s own words and what to do', () => {
  const zeros = (size: number) => Buffer.alloc(size)
  const logFiles = async () =>
    (await readdir(inData('pglite', 'pg_wal'))).filter((name) => /^[0-9A-F]{24}$/.test(name))

  test.each([
    ['PG_VERSION is empty', () => truncate(inData('pglite', 'PG_VERSION')), 'not a valid data directory'],
    ['pg_control is gone', () => rm(inData('pglite', 'global/pg_control')), 'could not open file'],
    ['pg_control is cut', () => truncate(inData('pglite', 'global/pg_control'), 100), 'could not read file'],
    [
      'pg_control is zeros',
      () => writeFile(inData('pglite', 'global/pg_control'), zeros(8192)),
      'incompatible',
    ],
    ['the log is gone', () => rm(inData('pglite', 'pg_wal'), { recursive: true }), 'does not exist'],
    [
      'the log is zeros',
      async () => {
        for (const name of await logFiles()) await writeFile(inData('pglite', 'pg_wal', name), zeros(2 ** 24))
      },
      'could not locate a valid checkpoint record',
    ],
    ['the tables are gone', () => rm(inData('pglite', 'base'), { recursive: true }), 'does not exist'],
    ['a catalog is gone', () => rm(inData('pglite', 'base/5/1259')), 'could not open file'],
    ['the commits are gone', () => rm(inData('pglite', 'pg_xact'), { recursive: true }), 'could not'],
    ['the configuration is gone', () => rm(inData('pglite', 'postgresql.conf')), 'failed to initialize'],
  ])('%s', async (_case, harm, words) => {
    await harm()
    const sentence = await refusal()
    expect(sentence).toContain(`The database in ${dataDir} is damaged (`)
    expect(sentence).toContain(words)
    expect(sentence).toMatch(/\): move the folder away and put its last backup back, whole\.$/)
    expect(sentence).not.toContain('\n')
    await expect(open()).rejects.toThrow('is damaged')
  })
})
