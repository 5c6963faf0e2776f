import type { Day } from '#app/domain/calendar/day.ts'
import { isRealDay } from '#app/domain/calendar/real-day.ts'

const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const japanese = ['日', '月', '火', '水', '木', '金', '土']
const englishDay = `(${english.join('|')})(?:s|nes|rs|ur)?(?:day)?(?![a-z])`
const weekday = `(?:\\s?(?:\\(([${japanese.join('')}])(?:曜日?)?\\)|([${japanese.join('')}])曜日?|\\(?${englishDay}\\)?))?`
const until = '(?:\\s?(?:までに?|に|頃|ごろ|締め切り|締切|締め|〆))?'
const shapes = [
  '(?:(\\d{4})-)(\\d{1,2})-(\\d{1,2})',
  '(?:(\\d{4})\\/)?(\\d{1,2})\\/(\\d{1,2})',
  '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日',
].map((day) => new RegExp(`^${day}${weekday}${until}`))

export type DueMark = {
  length: number
  day: Day
  /** The weekday beside it is another day's: one of the two is wrong. */
  isContradicted: boolean
}

/**
 * Reads a due day: '2026-11-30', '11/30', '11月30日', with its weekday and what says that it is a limit: '11/30(月)までに'.
 * Without a year it is the next such day on or after the day of the sync: 1/15 in November is next January. Undefined
 * for days that no calendar has, and where a number goes on.
 */
export function readDueMark(folded: string, heldOn: Day): DueMark | undefined {
  for (const shape of shapes) {
    const match = shape.exec(folded)
    if (!match || isHalf(folded.slice(match[0].length))) continue
    const day = dayOf(match[1], Number(match[2]), Number(match[3]), heldOn)
    const named = match[4] ?? match[5] ?? match[6]
    if (day !== undefined)
      return { length: match[0].length, day, isContradicted: named !== undefined && !isOn(day, named) }
  }
  return undefined
}

/** Whether a day, or the word for it, goes on: '12/100', '11/30-12/5', '12/10時'. */
function isHalf(rest: string): boolean {
  return /^(?:[\da-z/月日年分時回人]|[.\-~〜−–]\d)/.test(rest)
}

function isOn(day: Day, named: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return english[weekday] === named || japanese[weekday] === named
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
