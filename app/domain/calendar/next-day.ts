import { Temporal } from 'temporal-polyfill'
import { addDays, type Day } from './day.ts'

const saturday = 6
const sunday = 7

/**
 * The day proposed for the next sync of teams that met together: the shortest of their agreed cadences after this one,
 * so that none of them waits longer than agreed. A day in the past becomes today, and a day at the weekend becomes the
 * Monday after. Public holidays are not considered. Throws RangeError without a team, and for a cadence under one day.
 * Source: Nayami's own rule.
 */
export function proposeNextDay(heldOn: Day, cadenceDays: readonly number[], today: Day): Day {
  const shortest = Math.min(...cadenceDays)
  if (!(shortest >= 1 && Number.isFinite(shortest))) throw new RangeError('A cadence is at least one day')
  const agreed = addDays(heldOn, shortest)
  return weekdayFrom(agreed < today ? today : agreed)
}

function weekdayFrom(day: Day): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(day)
  if (dayOfWeek === saturday) return addDays(day, 2)
  return dayOfWeek === sunday ? addDays(day, 1) : day
}
