import { CamelCasePlugin } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import {
  type Attempt,
  countAttempt as count,
  TooManyAttempts,
} from '#app/features/accounts/sign-in/attempt.commands.server.ts'
import { openAttemptLimiters } from '#app/features/accounts/sign-in/attempt-limiters.job.server.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

const long = new Date('2026-11-01T09:00:00Z')

type Process = { db: Db; limiters: ReturnType<typeof openAttemptLimiters> }

const countAttempt = ({ db, limiters }: Process, now: Date, attempt: Attempt) =>
  count(db, limiters, now, attempt)

let db: Db
let here: Process
/** Nothing that the first one holds in memory. */
let other: Process
beforeAll(async () => {
  db = await openTestDatabase()
  here = { db, limiters: openAttemptLimiters(db) }
  other = { db, limiters: openAttemptLimiters(db.withPlugin(new CamelCasePlugin())) }
})

beforeEach(async () => {
  await db.deleteFrom('attempts').execute()
})

test('an account has ten attempts a minute in all processes together; the eleventh has to wait', async () => {
  for (let attempt = 1; attempt <= 10; attempt++)
    await countAttempt(attempt % 2 ? here : other, long, { accountKey: 'a', addressKey: `net ${attempt}` })
  for (const process of [here, other]) {
    const refused = countAttempt(process, long, { accountKey: 'a', addressKey: 'net 11' })
    await expect(refused).rejects.toThrow(TooManyAttempts)
    await expect(refused).rejects.toSatisfy(({ seconds }) => seconds >= 1 && seconds <= 60)
  }
  await countAttempt(here, long, { accountKey: 'b', addressKey: 'net 11' })
})

test('after a successful sign-in the count starts again', async () => {
  const attempt = { accountKey: 'a', addressKey: 'net' }
  for (let count = 1; count <= 10; count++) await countAttempt(here, long, attempt)
  await other.limiters.forget('account', 'a')
  await expect(countAttempt(here, long, attempt)).resolves.toBeUndefined()
})

test('an address has fifty attempts a minute, and what is refused for the address does not count for the account', async () => {
  for (let attempt = 1; attempt <= 50; attempt++)
    await countAttempt(here, long, { accountKey: undefined, addressKey: 'net' })
  for (let attempt = 1; attempt <= 20; attempt++)
    await expect(countAttempt(here, long, { accountKey: 'a', addressKey: 'net' })).rejects.toThrow(
      TooManyAttempts,
    )
  await expect(countAttempt(here, long, { accountKey: 'a', addressKey: 'else' })).resolves.toBeUndefined()
})

test('after a minute attempts are allowed again, and expired rows are removed', async () => {
  for (let attempt = 1; attempt <= 10; attempt++)
    await countAttempt(here, long, { accountKey: 'a', addressKey: 'net' })
  await db.updateTable('attempts').set({ expire: 1 }).execute()
  await countAttempt(here, long, { accountKey: 'b', addressKey: 'net 2' })
  const keys = await db.selectFrom('attempts').select('key').orderBy('key').execute()
  expect(keys.map(({ key }) => key)).toEqual(['account:b', 'address:net 2'])
})
