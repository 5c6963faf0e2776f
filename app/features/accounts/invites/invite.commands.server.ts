import type { Role } from '#app/domain/role.ts'
import {
  type IssuedLink,
  issueLink,
  LinkUnusable,
  revokeInvites,
  useUpLink,
} from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { hashChosenPassword, setPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { addPerson, EmailTaken } from '#app/features/accounts/people/person.commands.server.ts'
import { findPersonByEmail } from '#app/features/accounts/people/person.queries.server.ts'
import { type Author, type Db, inTransaction } from '#db/transaction.ts'

/** Issues the invite link for this address; it replaces an open one. Throws EmailTaken. */
export async function invitePerson(
  db: Db,
  by: Author,
  { email, role }: { email: string; role: Role },
): Promise<IssuedLink & { isReplacing: boolean }> {
  return inTransaction(db, by, async (db) => {
    if (await findPersonByEmail(db, email)) throw new EmailTaken()
    const replaced = await revokeInvites(db, by, email)
    const link = await issueLink(db, by, { purpose: 'invite', email, role })
    return { ...link, isReplacing: replaced > 0 }
  })
}

/**
 * Turns the holder of an invite into a person with its address and role; without a password where passwords are off. If
 * two accept at once, one succeeds. Throws LinkUnusable, CommonPassword and EmailTaken.
 */
export async function acceptInvite(
  db: Db,
  by: Author,
  token: string,
  { name, password }: { name: string; password: string | null },
): Promise<{ personId: string }> {
  const passwordHash = password === null ? null : await hashChosenPassword(password)
  return inTransaction(db, by, async (db) => {
    const { email, role } = await useUpLink(db, by, 'invite', token)
    if (email === null || role === null) throw new LinkUnusable()
    const person = await addPerson(db, by, { name, email, role, isEmailVerified: true })
    if (passwordHash !== null) await setPassword(db, by, person.personId, passwordHash)
    await revokeInvites(db, by, email)
    return person
  })
}
