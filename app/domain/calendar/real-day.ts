/** Whether the calendar has this day: never 30 February, 29 February only in leap years. */
export function isRealDay(year: number, month: number, dayOfMonth: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, dayOfMonth))
  return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === dayOfMonth
}
