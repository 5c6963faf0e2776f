/** Whether the calendar has this day: 30 February it has not, 29 February only in leap years. */
export function isRealDay(year: number, month: number, dayOfMonth: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, dayOfMonth))
  return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === dayOfMonth
}
