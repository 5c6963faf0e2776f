import { type Day, dayIn, type Month } from '#app/domain/day.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import type { Db } from '#db/transaction.ts'
import { type Review, reportMonth } from './review.report.server.ts'
import { findClosedReview } from './review-record.queries.server.ts'

export type ShownReview = { review: Review; closed: { on: Day; by: string } | null }

/** A closed month as it was kept; any other as the facts of today tell it. */
export async function findOrReportMonth(
  db: Db,
  month: Month,
  { today, settings, timeZone }: { today: Day; settings: ToilSettings; timeZone: string },
): Promise<ShownReview> {
  const kept = await findClosedReview(db, month)
  if (!kept) return { review: await reportMonth(db, month, today, settings), closed: null }
  return { review: kept.figures, closed: { on: dayIn(timeZone, kept.closedAt), by: kept.closedBy } }
}
