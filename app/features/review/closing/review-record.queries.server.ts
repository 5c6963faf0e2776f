import type { Selectable } from 'kysely'
import { firstDayOf, type Month } from '#app/domain/calendar/day.ts'
import type { Review } from '#app/features/review/review.report.server.ts'
import type { DecisionsTable } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

export type ClosedReview = {
  figures: Review
  closedAt: Date
  closedBy: string
  /** When its latest redaction was made, and by whom. */
  redactedAt: Date | null
  redactedBy: string | null
}

/** The record of a closed month, as it was kept. */
export async function findClosedReview(db: Db, month: Month): Promise<ClosedReview | undefined> {
  const record = await db
    .selectFrom('reviews')
    .select(['figures', 'closedAt', 'closedBy', 'redactedAt', 'redactedBy'])
    .where('month', '=', month)
    .executeTakeFirst()
  // why: closeReview alone writes the column, and only figures of this shape.
  return record && { ...record, figures: record.figures as Review }
}

/**
 * The decisions of reviews: this month's, and those of earlier months that were still open when it started; oldest
 * first.
 */
export async function listReviewDecisions(db: Db, month: Month): Promise<Selectable<DecisionsTable>[]> {
  return db
    .selectFrom('decisions')
    .selectAll()
    .where(({ or, and, eb }) =>
      or([
        eb('reviewMonth', '=', month),
        and([
          eb('reviewMonth', '<', month),
          or([eb('doneOn', 'is', null), eb('doneOn', '>=', firstDayOf(month))]),
        ]),
      ]),
    )
    .orderBy('reviewMonth')
    .orderBy('id')
    .execute()
}
