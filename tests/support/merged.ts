import type { Db } from '#db/transaction.ts'

/** One pain point read as part of another; no command merges yet, so this writes the row itself. */
export async function merged(db: Db, sourceId: number, targetId: number): Promise<void> {
  await db
    .insertInto('merges')
    .values({
      sourceId,
      targetId,
      mergedOn: '2026-03-31',
      mergedAt: '2026-03-31T09:00:00Z',
      mergedBy: 'Mori',
    })
    .execute()
}
