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
/** The same database as another process has it: nothing that the first one holds in memory. */
let other: Db
beforeAll(async () => {
  db = await openTestDatabase()
  other = db.withPlugin(new CamelCasePlugin())
})

beforeEach(async () => {
  await db.deleteFrom('attempts').execute()
})

test('ten attempts a minute count for an account, and the eleventh waits, in every process', async () => {
  for (let attempt = 1; attempt <= 10; attempt++)
    await countAttempt(attempt % 2 ? db : other, long, { accountKey: 'a', addressKey: `net ${attempt}` })
  for (const handle of [db, other]) {
    const refused = countAttempt(handle, long, { accountKey: 'a', addressKey: 'net 11' })
    await expect(refused).rejects.toThrow(TooManyAttempts)
    await expect(refused).rejects.toSatisfy(({ seconds }) => seconds >= 1 && seconds <= 60)
  }
  await countAttempt(db, long, { accountKey: 'b', addressKey: 'net 11' })
})

test('who got in begins anew', async () => {
  const attempt = { accountKey: 'a', addressKey: 'net' }
  for (let count = 1; count <= 10; count++) await countAttempt(db, long, attempt)
  await forgetAttempts(other, 'a')
  await expect(countAttempt(db, long, attempt)).resolves.toBeUndefined()
})

test('fifty a minute count for an address, and what is refused for it is not counted for an account', async () => {
  for (let attempt = 1; attempt <= 50; attempt++)
    await countAttempt(db, long, { accountKey: undefined, addressKey: 'net' })
  for (let attempt = 1; attempt <= 20; attempt++)
    await expect(countAttempt(db, long, { accountKey: 'a', addressKey: 'net' })).rejects.toThrow(
      TooManyAttempts,
    )
  await expect(countAttempt(db, long, { accountKey: 'a', addressKey: 'else' })).resolves.toBeUndefined()
})

test('after the minute it goes on, and what is over is removed', async () => {
  for (let attempt = 1; attempt <= 10; attempt++)
    await countAttempt(db, long, { accountKey: 'a', addressKey: 'net' })
  await db.updateTable('attempts').set({ expire: 1 }).execute()
  await countAttempt(db, long, { accountKey: 'b', addressKey: 'net 2' })
  const keys = await db.selectFrom('attempts').select('key').orderBy('key').execute()
  expect(keys.map(({ key }) => key)).toEqual(['account:b', 'address:net 2'])
})
