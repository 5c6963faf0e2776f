import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type Db, inTransaction, sqlStateOf, type Tx } from '#db/transaction.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-01-05')

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

const slugs = async () =>
  (await db.selectFrom('teams').select('slug').orderBy('slug').execute()).map((team) => team.slug)

/** The error of the database for the one of two writers it stops. */
const stopWith = (db: Tx, sqlState: string) =>
  sql`do ${sql.raw(`$$ begin raise exception 'stopped' using errcode = '${sqlState}'; end $$`)}`.execute(db)

test.each([
  ['deadlock', '40P01'],
  ['serialisation failure', '40001'],
])('a transaction stopped by a %s is repeated from the start, once', async (_what, sqlState) => {
  let attempts = 0
  const answer = await inTransaction(db, by, async (db) => {
    attempts += 1
    await aTeam(db, { slug: `after-${sqlState.toLowerCase()}` })
    if (attempts === 1) await stopWith(db, sqlState)
    return attempts
  })
  expect(answer).toBe(2)
  expect(await slugs()).toContain(`after-${sqlState.toLowerCase()}`)
})

test('a transaction that is stopped every time gives up after four attempts and stores nothing', async () => {
  let attempts = 0
  const work = inTransaction(db, by, async (db) => {
    attempts += 1
    await aTeam(db, { slug: 'never' })
    await stopWith(db, '40P01')
  })
  expect(await work.catch(sqlStateOf)).toBe('40P01')
  expect(attempts).toBe(4)
  expect(await slugs()).not.toContain('never')
})

test('any other error is not retried', async () => {
  let attempts = 0
  const work = inTransaction(db, by, async (db) => {
    attempts += 1
    await stopWith(db, '22000')
  })
  expect(await work.catch(sqlStateOf)).toBe('22000')
  expect(attempts).toBe(1)
})

test('a nested transaction is part of the outer one: a failure rolls back both', async () => {
  const work = inTransaction(db, by, async (db) => {
    await inTransaction(db, by, (db) => aTeam(db, { slug: 'inner' }))
    throw new Error('the outer work fails')
  })
  await expect(work).rejects.toThrow('the outer work fails')
  expect(await slugs()).not.toContain('inner')
})
