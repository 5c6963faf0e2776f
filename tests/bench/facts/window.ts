import { addDays, addMonths, type Day, daysBetween, firstDayOf, monthOf } from '#app/domain/calendar/day.ts'

/** The days of the generated history, oldest first; everything else refers to a day by its index. */
export function listWindowDays(today: Day, months: number): Day[] {
  const first = firstDayOf(addMonths(monthOf(today), 1 - months))
  return Array.from({ length: daysBetween(first, today) + 1 }, (_, index) => addDays(first, index))
}

/** The day at an index; the last one for an index beyond the window. */
export function dayAt(days: Day[], index: number): Day {
  const day = days[Math.min(index, days.length - 1)]
  if (day === undefined) throw new Error('The window has no days.')
  return day
}

/** Facts of a day are recorded during its afternoon in Tokyo, in the order of `sequence`. */
export function instantOn(day: Day, sequence = 0): Date {
  return new Date(Date.parse(`${day}T05:00:00Z`) + (sequence % 7_200_000))
}
