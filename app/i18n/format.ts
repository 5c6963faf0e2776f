import type { Language } from './languages.ts'

const locales: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key)
  if (known instanceof Intl.DateTimeFormat) return known
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options })
  formats.set(key, made)
  return made
}

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key)
  if (known instanceof Intl.NumberFormat) return known
  const made = new Intl.NumberFormat(locales[language], options)
  formats.set(key, made)
  return made
}

/** '2026-11-21' → '2026年11月21日(土)' or 'Sat, 21 Nov 2026'. */
export function formatDay(day: string, language: Language): string {
  return dateFormat(language, { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** '2026-11' → '2026年11月' or 'November 2026'. */
export function formatMonth(month: string, language: Language): string {
  return dateFormat(language, { year: 'numeric', month: 'long' }).format(new Date(`${month}-01T00:00:00Z`))
}

/** '2026-11' → '11月' or 'Nov': for axes. */
export function formatMonthShort(month: string, language: Language): string {
  return dateFormat(language, { month: 'short' }).format(new Date(`${month}-01T00:00:00Z`))
}

/** Hours with one digit: '6.7'. */
export function formatHours(hours: number, language: Language): string {
  return numberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(hours)
}

export function formatCount(count: number, language: Language): string {
  return numberFormat(language, {}).format(count)
}

/** 0.206 → '20.6%'. */
export function formatShare(share: number, language: Language): string {
  return numberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(share)
}

const conjunctions: Record<Language, Intl.ListFormat> = {
  ja: new Intl.ListFormat(locales.ja, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
}

/** 'Orders, Billing and Stock' or 'Orders、Billing、Stock'. */
export function formatNames(names: string[], language: Language): string {
  return conjunctions[language].format(names)
}
