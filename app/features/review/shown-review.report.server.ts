import { type Day, dayIn, type Month } from '#app/domain/calendar/day.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import { findClosedReview } from '#app/features/review/closing/review-record.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { type Review, reportMonth } from './review.report.server.ts'

/** When a month was closed and by whom, and the same for the latest redaction of its record. */
export type Closed = { on: Day; by: string; redacted: { on: Day; by: string } | null }
export type ShownReview = { review: Review; closed: Closed | null }

/** A closed month as it was kept; any other computed from today's facts. */
export async function findOrReportMonth(
  db: Db,
  month: Month,
  { today, settings, timeZone }: { today: Day; settings: ToilSettings; timeZone: string },
): Promise<ShownReview> {
  const closedReview = await findClosedReview(db, month)
  if (!closedReview) return { review: await reportMonth(db, month, today, settings), closed: null }
  const { figures, closedAt, closedBy, redactedAt, redactedBy } = closedReview
  const redacted = redactedAt && { on: dayIn(timeZone, redactedAt), by: redactedBy ?? '' }
  return { review: figures, closed: { on: dayIn(timeZone, closedAt), by: closedBy, redacted } }
}
