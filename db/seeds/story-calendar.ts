import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDayOf,
  type Month,
  monthOf,
} from '#app/domain/calendar/day.ts'
import type { TeamStory } from './team-story.ts'

const beganDaysAgo = 196
const jointSyncDaysAgo = 4
const daysAfterSync = 4
const aMonday = '2001-01-01'

/** Nobody meets on a Saturday or Sunday: such a day becomes the Friday before. */
export function workdayUpTo(day: Day): Day {
  const daysAfterMonday = ((daysBetween(aMonday, day) % 7) + 7) % 7
  return addDays(day, -Math.max(0, daysAfterMonday - 4))
}

/** The day on which teams and categories were entered. */
export function startedOn(today: Day): Day {
  return workdayUpTo(addDays(today, -beganDaysAgo))
}

/** A team always meets on the same day of the week, so its weeks are counted from its newest sync. */
export function ownSyncOn(today: Day, team: TeamStory, ago: number): Day {
  return addDays(workdayUpTo(addDays(today, -team.newestDaysAgo)), -7 * ago)
}

export function jointSyncOn(today: Day, ago: number): Day {
  return workdayUpTo(addDays(today, -jointSyncDaysAgo - 7 * ago))
}

/** At a desk or in a tracker, some days after a team's sync of that week, and before its next; never today. */
export function afterSyncOn(today: Day, team: TeamStory, ago: number): Day {
  const on = workdayUpTo(addDays(ownSyncOn(today, team, ago), daysAfterSync))
  return on < today ? on : workdayUpTo(addDays(today, -1))
}

/** The month before last, and the day of its review: in the first week after the following month started. */
export function closedReviewOf(today: Day): { month: Month; heldOn: Day } {
  const lastMonth = addMonths(monthOf(today), -1)
  return { month: addMonths(lastMonth, -1), heldOn: workdayUpTo(addDays(firstDayOf(lastMonth), 6)) }
}

/** The instant of a time of day in Tokyo. */
export function instantOn(day: Day, hour: number, minute = 0): Date {
  const midnight = new Date(`${day}T00:00:00+09:00`)
  return new Date(midnight.getTime() + (hour * 60 + minute) * 60_000)
}
