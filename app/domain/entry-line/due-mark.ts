import type { Day } from '#app/domain/calendar/day.ts'
import { isRealDay } from '#app/domain/calendar/real-day.ts'

const shapes = [
  /^(?:(\d{4})-)(\d{1,2})-(\d{1,2})/,
  /^(?:(\d{4})\/)?(\d{1,2})\/(\d{1,2})/,
  /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/,
]

/**
 * Reads a due day: '2026-11-30', '11/30' or '11月30日'. Without a year it is the next such day on or after the day of the
 * sync: 1/15 in November is next January. Undefined for days that no calendar has.
 */
export function readDueMark(folded: string, heldOn: Day): { length: number; day: Day } | undefined {
  for (const shape of shapes) {
    const match = shape.exec(folded)
    if (!match) continue
    const day = dayOf(match[1], Number(match[2]), Number(match[3]), heldOn)
    if (day !== undefined) return { length: match[0].length, day }
  }
  return undefined
}

function dayOf(typedYear: string | undefined, month: number, dayOfMonth: number, heldOn: Day) {
  const sayingYear = Number(heldOn.slice(0, 4))
  // The next 29 February may be up to eight years away.
  const years = typedYear ? [Number(typedYear)] : Array.from({ length: 9 }, (_, ahead) => sayingYear + ahead)
  return years
    .filter((year) => year >= 2000 && year <= 2100 && isRealDay(year, month, dayOfMonth))
    .map((year) => `${year}-${padded(month)}-${padded(dayOfMonth)}`)
    .find((day) => typedYear !== undefined || day >= heldOn)
}

function padded(part: number): string {
  return String(part).padStart(2, '0')
}
