import { randomBytes } from 'node:crypto'
import type { Role } from '#app/domain/role.ts'
import { addPerson } from '#app/features/accounts/people/person.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** A person with this role, by id and role as commands take them. */
export async function aPerson(db: Db, role: Role = 'member'): Promise<{ id: string; role: Role }> {
  const email = `${role}-${randomBytes(4).toString('hex')}@nayami.test`
  const by = recorderOn('2026-04-01')
  const { personId } = await addPerson(db, by, { name: 'Kim', email, role, isEmailVerified: true })
  return { id: personId, role }
}
