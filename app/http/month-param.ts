import { type Month, monthOf, parseMonth } from '#app/domain/calendar/day.ts'
import { notFound } from './not-found.ts'

/** The month in an address, e.g. '2026-10'; one that is none, or has not come yet, is not found. */
export function parseMonthParam(text: string | undefined, today: string): Month {
  const month = parseMonth(text ?? '')
  if (month === undefined || month > monthOf(today)) throw notFound()
  return month
}
