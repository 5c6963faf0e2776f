import type { Role } from '#app/domain/role.ts'
import { revokeTokensOf } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { revokeLinksOf } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { endSessions } from '#app/features/accounts/sessions/session.commands.server.ts'
import { type Author, brokenConstraintOf, type Db, inTransaction, type Tx } from '#db/transaction.ts'

export type NewPerson = { name: string; email: string; role: Role; isEmailVerified: boolean }

/** There is an account with this address, maybe a deactivated one. */
export class EmailTaken extends Error {
  override name = 'EmailTaken'
}

/** Without this person nobody could manage accounts any more. */
export class LastAdmin extends Error {
  override name = 'LastAdmin'
}

/** Creates a person. The e-mail address is unique: throws EmailTaken. */
export async function addPerson(
  db: Db,
  by: Author,
  { name, email, role, isEmailVerified }: NewPerson,
): Promise<{ personId: string }> {
  try {
    const { id } = await inTransaction(db, by, (db) =>
      db
        .insertInto('people')
        .values({
          name,
          email: email.toLowerCase(),
          role,
          emailVerified: isEmailVerified,
          image: null,
          language: null,
          theme: null,
          timeZone: null,
          createdAt: by.now,
          updatedAt: by.now,
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    return { personId: id }
  } catch (error) {
    if (brokenConstraintOf(error) === 'people_email_key') throw new EmailTaken()
    throw error
  }
}

/** Changes a person's role from their next request on. Throws LastAdmin. */
export async function changeRole(db: Db, by: Author, personId: string, role: Role): Promise<void> {
  await inTransaction(db, by, async (db) => {
    if (role !== 'admin') await requireAnotherAdmin(db, personId)
    await db.updateTable('people').set({ role, updatedAt: by.now }).where('id', '=', personId).execute()
  })
}

/**
 * Deactivates a person: their sessions, API tokens and open links end in the same transaction. What they recorded
 * stays. Throws LastAdmin.
 */
export async function deactivatePerson(db: Db, by: Author, personId: string): Promise<void> {
  await inTransaction(db, by, async (db) => {
    await requireAnotherAdmin(db, personId)
    await db
      .updateTable('people')
      .set({ deactivatedAt: by.now, updatedAt: by.now })
      .where('id', '=', personId)
      .where('deactivatedAt', 'is', null)
      .execute()
    await endSessions(db, personId)
    await revokeTokensOf(db, by, personId)
    await revokeLinksOf(db, by, personId)
  })
}

/**
 * Reactivates a person, who has to sign in again: sessions from before the deactivation stay closed. A redacted person
 * stays deactivated.
 */
export async function reactivatePerson(db: Db, by: Author, personId: string): Promise<void> {
  await inTransaction(db, by, async (db) => {
    await endSessions(db, personId)
    await db
      .updateTable('people')
      .set({ deactivatedAt: null, updatedAt: by.now })
      .where('id', '=', personId)
      .where('redactedAt', 'is', null)
      .execute()
  })
}

/** Of admins who demote each other at once one stays: each waits here until the other's change is committed. */
async function requireAnotherAdmin(db: Tx, leavingId: string) {
  const admins = await db
    .selectFrom('people')
    .select('id')
    .where('role', '=', 'admin')
    .where('deactivatedAt', 'is', null)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  if (admins.length === 1 && admins[0]?.id === leavingId) throw new LastAdmin()
}
