import { type Month, monthOf } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Review } from '#app/features/review/review.report.server.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'

/** The month was closed before; its record stays as it was then. */
export class AlreadyClosed extends Error {
  override name = 'AlreadyClosed'
}

/** The month is not over. */
export class MonthRunning extends Error {
  override name = 'MonthRunning'
}

/** Keeps the figures of a month as they stand; what is corrected later does not rewrite them. */
export async function closeReview(db: Db, by: Recorder, month: Month, figures: Review): Promise<void> {
  if (month >= monthOf(by.today)) throw new MonthRunning()
  try {
    await inTransaction(db, by, (db) =>
      db
        .insertInto('reviews')
        .values({ month, figures: JSON.stringify(figures), closedAt: by.now, closedBy: by.actor.name })
        .execute(),
    )
  } catch (error) {
    if (brokenConstraintOf(error) === 'reviews_pkey') throw new AlreadyClosed()
    throw error
  }
}
