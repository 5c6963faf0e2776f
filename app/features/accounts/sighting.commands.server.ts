import type { Db } from '#db/transaction.ts'

export type Seen = { personId: string; sessionId: string }

/** Last seen is told to this many milliseconds. */
export const sightingEvery = 5 * 60_000

/** Notes that somebody was here, and in which session; what was noted within five minutes stays. */
export async function noteSighting(db: Db, { personId, sessionId }: Seen, now: Date): Promise<void> {
  const before = new Date(now.getTime() - sightingEvery)
  await db
    .insertInto('sightings')
    .columns(['personId', 'seenAt'])
    .expression((eb) =>
      // A person taken away in the meantime has no last sighting.
      eb
        .selectFrom('people')
        .select((eb) => ['people.id', eb.val(now).as('seenAt')])
        .where('people.id', '=', personId),
    )
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({ seenAt: now }).where('sightings.seenAt', '<=', before),
    )
    .execute()
  await db
    .updateTable('sessions')
    .set({ updatedAt: now })
    .where('id', '=', sessionId)
    .where('updatedAt', '<=', before)
    .execute()
}
