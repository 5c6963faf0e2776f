import { CamelCasePlugin } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import {
  countAttempt,
  forgetAttempts,
  TooManyAttempts,
} from '#app/features/accounts/attempt.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

const long = new Date('2026-11-01T09:00:00Z')

let db: Db
/** The same database as another process sees it, without anything the first one holds in memory. */
let other: Db
beforeAll(async () => {
  db = await openTestDatabase()
  other = db.withPlugin(new CamelCasePlugin())
})

beforeEach(async () => {
  await db.deleteFrom('attempts').execute()
})

test('an account has ten attempts a minute in all processes together; the eleventh has to wait', async () => {
  for (let attempt = 1; attempt <= 10; attempt++)
    await countAttempt(attempt % 2 ? db : other, long, { accountKey: 'a', addressKey: `net ${attempt}` })
  for (const handle of [db, other]) {
    const refused = countAttempt(handle, long, { accountKey: 'a', addressKey: 'net 11' })
    await expect(refused).rejects.toThrow(TooManyAttempts)
    await expect(refused).rejects.toSatisfy(({ seconds }) => seconds >= 1 && seconds <= 60)
  }
  await countAttempt(db, long, { accountKey: 'b', addressKey: 'net 11' })
})

test('after a successful sign-in the count starts again', async () => {
  const attempt = { accountKey: 'a', addressKey: 'net' }
  for (let count = 1; count <= 10; count++) await countAttempt(db, long, attempt)
  await forgetAttempts(other, 'a')
  await expect(countAttempt(db, long, attempt)).resolves.toBeUndefined()
})

test('an address has fifty attempts a minute, and what is refused for the address does not count for the account', async () => {
  for (let attempt = 1; attempt <= 50; attempt++)
    await countAttempt(db, long, { accountKey: undefined, addressKey: 'net' })
  for (let attempt = 1; attempt <= 20; attempt++)
    await expect(countAttempt(db, long, { accountKey: 'a', addressKey: 'net' })).rejects.toThrow(
      TooManyAttempts,
    )
  await expect(countAttempt(db, long, { accountKey: 'a', addressKey: 'else' })).resolves.toBeUndefined()
})

test('after a minute attempts are allowed again, and expired rows are removed', async () => {
  for (let attempt = 1; attempt <= 10; attempt++)
    await countAttempt(db, long, { accountKey: 'a', addressKey: 'net' })
  await db.updateTable('attempts').set({ expire: 1 }).execute()
  await countAttempt(db, long, { accountKey: 'b', addressKey: 'net 2' })
  const keys = await db.selectFrom('attempts').select('key').orderBy('key').execute()
  expect(keys.map(({ key }) => key)).toEqual(['account:b', 'address:net 2'])
})
