import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** A calendar day in the reader's format, with the machine-readable form in the markup. */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day, useLanguage())}</time>
}
