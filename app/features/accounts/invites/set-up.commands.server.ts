import {
  LinkUnusable,
  useUpLink,
} from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { hashChosenPassword, setPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { addPerson } from '#app/features/accounts/people/person.commands.server.ts'
import { hasPeople } from '#app/features/accounts/people/person.queries.server.ts'
import { type Author, type Db, inTransaction } from '#db/transaction.ts'

export type FirstAdmin = { name: string; email: string; password: string }

/**
 * Turns the holder of the setup link into the first admin. Throws LinkUnusable, also when somebody has an account
 * already, and CommonPassword.
 */
export async function claimInstance(
  db: Db,
  by: Author,
  token: string,
  { name, email, password }: FirstAdmin,
): Promise<{ personId: string }> {
  const passwordHash = await hashChosenPassword(password)
  return inTransaction(db, by, async (db) => {
    await useUpLink(db, by, 'set_up', token)
    if (await hasPeople(db)) throw new LinkUnusable()
    const admin = await addPerson(db, by, { name, email, role: 'admin', isEmailVerified: true })
    await setPassword(db, by, admin.personId, passwordHash)
    return admin
  })
}
