import { type Author, type Db, inTransaction } from '#db/transaction.ts'
import { endSessions } from './session.commands.server.ts'

/**
 * Leaves nobody behind who could sign in: of somebody who was deactivated the ways to sign in go for good, with their
 * picture, what they had chosen and when they were last seen. Name and address stay until they are redacted; the row
 * itself stays, so that what refers to it still does.
 */
export async function forgetPerson(db: Db, by: Author, personId: string): Promise<void> {
  await inTransaction(db, by, async (db) => {
    await db.deleteFrom('credentials').where('personId', '=', personId).execute()
    await db.deleteFrom('sightings').where('personId', '=', personId).execute()
    await endSessions(db, personId)
    await db
      .updateTable('people')
      .set({
        redactedAt: by.now,
        image: null,
        language: null,
        theme: null,
        timeZone: null,
        updatedAt: by.now,
      })
      .where('id', '=', personId)
      .execute()
  })
}
