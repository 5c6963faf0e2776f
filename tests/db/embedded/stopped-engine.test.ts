import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import type { Listen } from '#db/listen.ts'
import type { Db } from '#db/transaction.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'

let db: Db
let listen: Listen
/** The name under which the engine starts each new log file: a folder there acts like a full disk. */
let obstacle: string
beforeAll(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'nayami-stopped-'))
  closeAtEnd(() => rm(dataDir, { recursive: true, force: true }))
  const connected = await connectDatabase({ dataDir })
  closeAtEnd(connected.close)
  db = connected.db
  listen = connected.listen
  obstacle = join(dataDir, 'pglite/pg_wal/xlogtemp.42')
  await sql`create table kept (number integer primary key)`.execute(db)
})

beforeEach(async () => {
  await sql`truncate kept`.execute(db)
})

const keep = (number: number, on = db) => sql`insert into kept values (${number})`.execute(on)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code ?? error,
  )

async function listKept() {
  const { rows } = await sql<{ number: number }>`select number from kept order by number`.execute(db)
  return rows.map((row) => row.number)
}

/** Writes and fills one log file after another, until a new one cannot be created. */
async function writeUntilStopped(on = db): Promise<never> {
  for (;;) {
    await sql`select pg_logical_emit_message(true, 'filled', 'x')`.execute(on)
    await sql`select pg_switch_wal()`.execute(on)
  }
}

test('a write that stops the engine is an error, and so is every later one until it can start again', {
  timeout: 120_000,
}, async () => {
  await keep(1)
  await mkdir(obstacle)
  expect(await codeOf(writeUntilStopped())).toBe('57P03')
  expect(await codeOf(keep(2))).toBe('57P03')
  expect(await codeOf(listKept())).toBe('57P03')
  await rmdir(obstacle)
  await keep(3)
  expect(await listKept()).toEqual([1, 3])
})

test('the transaction it interrupts is rolled back as a whole, and the waiting ones follow', {
  timeout: 120_000,
}, async () => {
  await keep(1)
  await mkdir(obstacle)
  const fallen = db.transaction().execute(async (db) => {
    await keep(2, db)
    await writeUntilStopped(db)
  })
  await expect(fallen).rejects.toThrow()
  await rmdir(obstacle)
  await Promise.all([keep(3), keep(4), listKept()])
  expect(await listKept()).toEqual([1, 3, 4])
})

test('after a restart listeners receive messages again, and learn that some may be missing', {
  timeout: 120_000,
}, async () => {
  const heard: string[] = []
  let reconnects = 0
  await listen('news', { onMessage: (message) => heard.push(message), onReconnect: () => reconnects++ })
  await mkdir(obstacle)
  expect(await codeOf(writeUntilStopped())).toBe('57P03')
  await rmdir(obstacle)
  expect(await listKept()).toEqual([])
  await sql`select pg_notify('news', 'back')`.execute(db)
  await expect.poll(() => heard).toEqual(['back'])
  expect(reconnects).toBe(1)
})
