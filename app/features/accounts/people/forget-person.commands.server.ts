import { endSessions } from '#app/features/accounts/sessions/session.commands.server.ts'
import { type Author, type Db, inTransaction } from '#db/transaction.ts'

/**
 * Deletes everything a deactivated person could sign in with, and their picture, preferences and last-seen time. Name
 * and address stay until they are redacted; the row itself stays, so that references to it remain valid.
 */
export async function forgetPerson(db: Db, by: Author, personId: string): Promise<void> {
  await inTransaction(db, by, async (db) => {
    await db.deleteFrom('credentials').where('personId', '=', personId).execute()
    await db.deleteFrom('lastSeen').where('personId', '=', personId).execute()
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
