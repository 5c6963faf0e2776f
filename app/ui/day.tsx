import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** A calendar day as the reader writes it, with the machine's form beside it. */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day, useLanguage())}</time>
}
