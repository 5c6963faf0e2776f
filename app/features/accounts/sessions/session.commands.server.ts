import type { Db } from '#db/transaction.ts'

/** Ends every session of a person, or all but the current one. */
export async function endSessions(db: Db, personId: string, exceptId?: string): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .$if(exceptId !== undefined, (sessions) => sessions.where('id', '<>', exceptId ?? ''))
    .execute()
}

/** Ends one session, if it is this person's. */
export async function endSession(db: Db, personId: string, sessionId: string): Promise<void> {
  await db.deleteFrom('sessions').where('personId', '=', personId).where('id', '=', sessionId).execute()
}
