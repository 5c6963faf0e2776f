import { beforeAll, describe, expect, test } from 'vitest'
import {
  addPerson,
  changeRole,
  deactivatePerson,
  LastAdmin,
} from '#app/features/accounts/people/person.commands.server.ts'
import { listPeople } from '#app/features/accounts/people/person.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

// On the embedded engine the two queue for the one connection; on PostgreSQL they run at the same time.

const by = recorderOn('2026-05-02')

let db: Db
let admins = 0
beforeAll(async () => {
  db = await openTestDatabase()
  await anAdmin()
})

async function anAdmin() {
  admins += 1
  const email = `admin-${admins}@nayami.test`
  await addPerson(db, by, { name: 'Mori', email, role: 'admin', isEmailVerified: true })
}

const activeAdmins = async () =>
  (await listPeople(db)).filter(({ role, deactivatedAt }) => role === 'admin' && !deactivatedAt)

describe('the last active admin', () => {
  test.each([
    ['demoted', (id: string) => changeRole(db, by, id, 'member')],
    ['deactivated', (id: string) => deactivatePerson(db, by, id)],
  ])('cannot be %s', async (_what, leave) => {
    const [admin] = await activeAdmins()
    await expect(leave(admin?.id ?? '')).rejects.toThrow(LastAdmin)
    expect(await activeAdmins()).toHaveLength(1)
  })

  test.each([
    ['demote', (id: string) => changeRole(db, by, id, 'viewer')],
    ['deactivate', (id: string) => deactivatePerson(db, by, id)],
  ])('remains when two admins %s each other at once', async (_what, leave) => {
    for (const _ of Array.from({ length: 10 })) {
      await anAdmin()
      const [first, second] = await activeAdmins()
      const answers = await Promise.allSettled([leave(first?.id ?? ''), leave(second?.id ?? '')])
      expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await activeAdmins()).toHaveLength(1)
    }
  })
})
