import { Temporal } from 'temporal-polyfill'
import { isRealDay } from './real-day.ts'

/** A calendar day in the organisation's time zone, 'YYYY-MM-DD'. Days compare and sort as strings. */
export type Day = string

/** A calendar month, 'YYYY-MM'. Months compare and sort as strings. */
export type Month = string

const firstYear = 2000
const lastYear = 2100

/** The last day there is: up to it every fact counts, also one dated ahead. */
export const endOfTime: Day = `${lastYear}-12-31`

/**
 * Reads a day typed by a person or taken from a URL. Accepts only real calendar days from 2000 to 2100, written exactly
 * as 'YYYY-MM-DD'; anything else (2026-02-30, spaces, full-width digits) is undefined.
 */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4}-\d{2})-(\d{2})$/.exec(text)
  const month = match?.[1] === undefined ? undefined : parseMonth(match[1])
  if (month === undefined) return undefined
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number)
  return isRealDay(year, monthOfYear, Number(match?.[2])) ? text : undefined
}

/** Reads a month written exactly as 'YYYY-MM', from 2000 to 2100; anything else is undefined. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const month = Number(match[2])
  return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 ? text : undefined
}

/**
 * The calendar day at an instant in a time zone: 15:00 UTC is already tomorrow in Tokyo. Throws RangeError for a time
 * zone the platform does not know.
 */
export function dayIn(timeZone: string, instant: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** The day a number of days later (earlier when negative). Throws RangeError when the day is not real. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Days from one day to another: 0 for the same day, negative when `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** A month as a whole number, for arithmetic: year × 12 + month. The database's month_number() gives the same. */
export function monthNumber(month: Month): number {
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number)
  return year * 12 + monthOfYear
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01`
}

/** The last day of a month, 29 February in leap years. Throws RangeError when the month is not real. */
export function lastDayOf(month: Month): Day {
  return `${month}-${Temporal.PlainYearMonth.from(month).daysInMonth}`
}

/** The month a number of months later (earlier when negative). Throws RangeError for an unreal month. */
export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString()
}

/** The last `count` months up to and including `month`, oldest first; none for a count of 0. */
export function listMonthsEnding(month: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, index) => addMonths(month, index + 1 - count))
}
