import type { Language } from './languages.ts'

const locales: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' }

/** One formatter per language, created on first use: a long table calls it hundreds of times. */
function perLanguage<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>()
  return (language) => {
    const format = made.get(language) ?? make(locales[language])
    made.set(language, format)
    return format
  }
}

function dates(options: Intl.DateTimeFormatOptions) {
  return perLanguage((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }))
}

function numbers(options: Intl.NumberFormatOptions = {}) {
  return perLanguage((locale) => new Intl.NumberFormat(locale, options))
}

const dayFormat = dates({ year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' })
const dayShortFormat = dates({ month: 'short', day: 'numeric', weekday: 'short' })
const dayInColumnFormat = dates({ month: 'short', day: 'numeric' })
const monthInColumnFormat = dates({ year: 'numeric', month: 'short' })
const monthFormat = dates({ year: 'numeric', month: 'long' })
const monthShortFormat = dates({ month: 'short' })
const hoursFormat = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
const countFormat = numbers()
const daysFormat = numbers({ style: 'unit', unit: 'day', unitDisplay: 'long' })
const shareFormat = numbers({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** '2026-11-21' → '2026年11月21日(土)' or 'Sat, 21 Nov 2026'. */
export function formatDay(day: string, language: Language): string {
  return dayFormat(language).format(new Date(`${day}T00:00:00Z`))
}

/** A day beside another day that shows the year: '11月25日(水)' or 'Wed 25 Nov'; in full if the year differs. */
export function formatDayBeside(day: string, other: string, language: Language): string {
  if (day.slice(0, 4) !== other.slice(0, 4)) return formatDay(day, language)
  return dayShortFormat(language).format(new Date(`${day}T00:00:00Z`))
}

/** A day in a narrow column: '11月25日' or '25 Nov' in today's year, '2025年11月' or 'Nov 2025' in another. */
export function formatDayInColumn(day: string, today: string, language: Language): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? dayInColumnFormat : monthInColumnFormat
  return format(language).format(new Date(`${day}T00:00:00Z`))
}

const instantFormats = new Map<string, Intl.DateTimeFormat>()

/** An instant in a time zone, to the minute: '2026年11月21日(土) 18:30' or 'Sat, 21 Nov 2026, 18:30'. */
export function formatInstant(instant: Date, language: Language, timeZone: string): string {
  const name = `${language} ${timeZone}`
  const format =
    instantFormats.get(name) ??
    new Intl.DateTimeFormat(locales[language], {
      timeZone,
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  instantFormats.set(name, format)
  return format.format(instant)
}

/** '2026-11' → '2026年11月' or 'November 2026'. */
export function formatMonth(month: string, language: Language): string {
  return monthFormat(language).format(new Date(`${month}-01T00:00:00Z`))
}

/** '2026-11' → '11月' or 'Nov': for axes. */
export function formatMonthShort(month: string, language: Language): string {
  return monthShortFormat(language).format(new Date(`${month}-01T00:00:00Z`))
}

/** Hours with one digit: '6.7'. */
export function formatHours(hours: number, language: Language): string {
  return hoursFormat(language).format(hours)
}

export function formatCount(count: number, language: Language): string {
  return countFormat(language).format(count)
}

/** 412 → '412日' or '412 days'. */
export function formatDays(days: number, language: Language): string {
  return daysFormat(language).format(days)
}

/** 0.206 → '20.6%'. */
export function formatShare(share: number, language: Language): string {
  return shareFormat(language).format(share)
}

const conjunctions: Record<Language, Intl.ListFormat> = {
  ja: new Intl.ListFormat(locales.ja, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
}

/** 'Orders, Billing and Stock' or 'Orders、Billing、Stock'. */
export function formatNames(names: string[], language: Language): string {
  return conjunctions[language].format(names)
}
