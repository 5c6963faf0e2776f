import type { Month } from '#app/domain/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'
import type { Review } from './review.report.server.ts'

/** The month was closed before; its record stays as it was then. */
export class AlreadyClosed extends Error {
  override name = 'AlreadyClosed'
}

/** Keeps the figures of a month as they are now; later corrections do not change them. */
export async function closeReview(db: Db, by: Recorder, month: Month, figures: Review): Promise<void> {
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
