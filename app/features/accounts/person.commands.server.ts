import type { Role } from '#app/domain/role.ts'
import { type Author, type Db, inTransaction } from '#db/transaction.ts'

export type NewPerson = { name: string; email: string; role: Role; isEmailVerified: boolean }

/** Takes somebody in. The e-mail address is theirs alone (people_email_key). */
export async function welcomePerson(
  db: Db,
  by: Author,
  { name, email, role, isEmailVerified }: NewPerson,
): Promise<{ personId: string }> {
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
}
