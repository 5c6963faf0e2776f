import type { Db } from '#db/transaction.ts'

export type Seen = { personId: string; sessionId: string }

/** The precision of "last seen", in milliseconds. */
export const lastSeenMilliseconds = 5 * 60_000

/** Records that a person was seen, and in which session; does nothing within five minutes of the last time. */
export async function recordLastSeen(db: Db, { personId, sessionId }: Seen, now: Date): Promise<void> {
  const before = new Date(now.getTime() - lastSeenMilliseconds)
  await db
    .insertInto('lastSeen')
    .columns(['personId', 'seenAt'])
    .expression((eb) =>
      // The person may have been deleted in the meantime.
      eb
        .selectFrom('people')
        .select((eb) => ['people.id', eb.val(now).as('seenAt')])
        .where('people.id', '=', personId),
    )
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({ seenAt: now }).where('lastSeen.seenAt', '<=', before),
    )
    .execute()
  await db
    .updateTable('sessions')
    .set({ updatedAt: now })
    .where('id', '=', sessionId)
    .where('updatedAt', '<=', before)
    .execute()
}
