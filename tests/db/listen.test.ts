import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import type { Listen } from '#db/listen.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

let db: Db
let listen: Listen
beforeAll(async () => {
  db = await openTestDatabase(async (address) => {
    const connected = await connectDatabase(address)
    listen = connected.listen
    return connected
  })
})

let heard: string[]
let reconnects: number
beforeEach(() => {
  heard = []
  reconnects = 0
})

const listener = {
  onMessage: (message: string) => {
    heard.push(message)
  },
  onReconnect: () => {
    reconnects++
  },
}
const say = (message: string, on = db) => sql`select pg_notify('news', ${message})`.execute(on)

test('a message sent in a transaction arrives when it commits, in order, and never when it is rolled back', async () => {
  const stop = await listen('news', listener)
  const undone = db.transaction().execute(async (db) => {
    await say('undone', db)
    throw new Error('rolled back')
  })
  await expect(undone).rejects.toThrow('rolled back')
  await db.transaction().execute(async (db) => {
    await say('first', db)
    await say('second', db)
    expect(heard).toEqual([])
  })
  await say('third')
  await expect.poll(() => heard).toEqual(['first', 'second', 'third'])
  await stop()
})

test('a listener added during a transaction that is rolled back keeps listening', async () => {
  let listening: Promise<() => Promise<void>> | undefined
  const undone = db.transaction().execute(async (db) => {
    listening = listen('other_news', listener)
    await say('undone', db)
    throw new Error('rolled back')
  })
  await expect(undone).rejects.toThrow('rolled back')
  const stop = await listening
  await sql`select pg_notify('other_news', 'heard')`.execute(db)
  await expect.poll(() => heard).toEqual(['heard'])
  await stop?.()
})

test('a stopped listener receives nothing, and the others do', async () => {
  const others: string[] = []
  const stop = await listen('news', listener)
  const stopOther = await listen('news', { onMessage: (message) => others.push(message) })
  await stop()
  await say('late')
  await expect.poll(() => others).toEqual(['late'])
  expect(heard).toEqual([])
  await stopOther()
})

test('when the server ends the listening connection, a new one is opened and listeners are informed', async () => {
  const stop = await listen('news', listener)
  const { rows: cut } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`.execute(db)
  expect(cut.length).toBe(process.env.DATABASE_URL ? 1 : 0)
  await expect.poll(() => reconnects, { timeout: 10_000 }).toBe(cut.length)
  await say('back')
  await expect.poll(() => heard).toEqual(['back'])
  await stop()
})
