import { type Day, listMonthsEnding, type Month } from '#app/domain/calendar/day.ts'
import { buildMonthlyReview, type MonthlyReview, reviewedMonths } from '#app/domain/review/monthly-review.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import type { CategoryColour } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'
import { listMonthEvents, listTicketsDone } from './month-events.queries.server.ts'
import {
  countSyncs,
  listReviewedCategories,
  listReviewedTeams,
  listToilSpans,
  windowOf,
} from './review.queries.server.ts'

export type Review = MonthlyReview<CategoryColour>

/** Nobody reads more in a meeting; the total is shown beside, and the backlog has the rest. */
const shownOfEachList = 20

/** A month computed from today's facts. */
export async function reportMonth(db: Db, month: Month, today: Day, settings: ToilSettings): Promise<Review> {
  const window = windowOf(listMonthsEnding(month, reviewedMonths), month, today)
  const [spans, teams, categories, syncs, events, ticketsDone] = await Promise.all([
    listToilSpans(db, window),
    listReviewedTeams(db, window),
    listReviewedCategories(db),
    countSyncs(db, window),
    listMonthEvents(db, window, shownOfEachList),
    listTicketsDone(db, window, shownOfEachList),
  ])
  return buildMonthlyReview(
    { ...spans, teams, categories, syncs, events, ticketsDone },
    month,
    today,
    settings,
  )
}
