import type { Db } from '#db/transaction.ts'

/** The summary of the pain point of this title. */
export function summaryOf(db: Db, title: string) {
  return db
    .selectFrom('summaries')
    .innerJoin('painPoints', 'painPoints.id', 'summaries.painPointId')
    .selectAll('summaries')
    .where('title', '=', title)
    .executeTakeFirstOrThrow()
}
