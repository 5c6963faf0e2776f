import { isRealDay } from '#app/domain/calendar/real-day.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'

const shapes = [
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
  /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/,
  /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/,
]

// A day with spaces around it; a longer text is none, whatever it is made of.
const longest = 100

/**
 * Reads a month or a day from 2000 to 2100: '2026-09', '2026/9/14', '2026年9月', full-width digits too. Gives 'YYYY-MM'
 * or 'YYYY-MM-DD'; undefined for what the calendar does not have.
 */
export function readSpan(typed: string): string | undefined {
  if (typed.length > longest) return undefined
  const plain = normalForm(typed, 'NFKC').trim()
  for (const shape of shapes) {
    const [, year, month = '', day] = shape.exec(plain) ?? []
    if (year === undefined) continue
    const isKnown = Number(year) >= 2000 && Number(year) <= 2100
    if (!isKnown || !isRealDay(Number(year), Number(month), Number(day ?? 1))) return undefined
    return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
  }
  return undefined
}
