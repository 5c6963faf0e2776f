import type { Db } from '#db/transaction.ts'

export type OpenSession = { id: string; userAgent: string | null; beganAt: Date; activeAt: Date }

/** A person's open sessions, the latest active first. */
export async function listSessions(db: Db, personId: string, now: Date): Promise<OpenSession[]> {
  return db
    .selectFrom('sessions')
    .select(['id', 'userAgent', 'createdAt as beganAt', 'updatedAt as activeAt'])
    .where('personId', '=', personId)
    .where('expiresAt', '>', now)
    .orderBy('updatedAt', 'desc')
    .orderBy('id')
    .execute()
}
