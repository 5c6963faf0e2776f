import { Temporal } from 'temporal-polyfill'
import { addDays, addMonths, type Day, firstDayOf, monthOf } from '#app/domain/day.ts'
import type { JointSyncStory, TeamStory } from './team-story.ts'

const createdDaysAgo = 196
const jointSyncDaysAgo = 4
const betweenSyncsDaysAgo = 1

/** Nobody meets on a Saturday or Sunday: the Friday before, then. */
export function workdayUpTo(day: Day): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(day)
  return addDays(day, -Math.max(0, dayOfWeek - 5))
}

/** The day everything began: teams and categories were entered. */
export function beginningOf(today: Day): Day {
  return workdayUpTo(addDays(today, -createdDaysAgo))
}

/** A team meets on the same day of the week each time, so weeks are counted from its newest sync. */
export function ownSyncOn(today: Day, team: TeamStory, ago: number): Day {
  return addDays(workdayUpTo(addDays(today, -team.newestDaysAgo)), -7 * ago)
}

export function jointSyncOn(today: Day, { ago }: JointSyncStory): Day {
  return workdayUpTo(addDays(today, -jointSyncDaysAgo - 7 * ago))
}

/** What happens in trackers and on desks in a week, after that week's syncs and before the next ones. */
export function betweenSyncsOn(today: Day, ago: number): Day {
  return workdayUpTo(addDays(today, -betweenSyncsDaysAgo - 7 * ago))
}

/** The month whose review is closed, and the day the review was held: in the first week of the next month. */
export function closedReviewOf(today: Day): { month: string; heldOn: Day } {
  const lastMonth = addMonths(monthOf(today), -1)
  return { month: addMonths(lastMonth, -1), heldOn: workdayUpTo(addDays(firstDayOf(lastMonth), 6)) }
}

/** The instant of a time of day, by the clock on the wall in Tokyo. */
export function instantOn(day: Day, hour: number, minute = 0): Date {
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime('Asia/Tokyo').epochMilliseconds +
      (hour * 60 + minute) * 60_000,
  )
}
