import { addDays, type Day } from '#app/domain/calendar/day.ts'
import { getOrganisation } from '#app/features/organisation/organisation.queries.server.ts'
import { closeReview } from '#app/features/review/closing/review.commands.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { reviewDecisions } from './closed-review.ts'
import type { Act, StoryIds } from './story-act.ts'
import { closedReviewOf, instantOn, workdayUpTo } from './story-calendar.ts'
import { listFinishingActs } from './sync-acts.ts'

const decisionsAtHour = 16
const closedAtHour = 17
const reviewer = '森'

/** The month before last is reviewed in the first week of the following month, with decisions, and closed. */
export function listReviewActs(today: Day, ids: StoryIds): Act[] {
  const { month, heldOn } = closedReviewOf(today)
  const decisions = reviewDecisions.flatMap((decision, place): Act[] => [
    {
      on: heldOn,
      at: instantOn(heldOn, decisionsAtHour, place),
      actor: reviewer,
      play: async (db, by) => {
        const { text, owner, dueInDays } = decision
        const dueOn = dueInDays === undefined ? null : addDays(heldOn, dueInDays)
        const { decisionId } = await recordDecision(db, by, { reviewMonth: month, text, owner, dueOn })
        ids.decisions.set(text, decisionId)
      },
    },
    ...listFinishingActs(decision, ids, (ago) => workdayUpTo(addDays(today, -1 - 7 * ago))),
  ])
  const closing: Act = {
    on: heldOn,
    at: instantOn(heldOn, closedAtHour),
    actor: reviewer,
    play: async (db, by) => {
      await closeReview(db, by, month, await reportMonth(db, month, by.today, await getOrganisation(db)))
    },
  }
  return [...decisions, closing]
}
