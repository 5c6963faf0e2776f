import { formatInstant } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** An instant as the reader's clock shows it, with the machine's form beside it. */
export function InstantText({ instant, timeZone }: { instant: Date; timeZone: string }) {
  return <time dateTime={instant.toISOString()}>{formatInstant(instant, useLanguage(), timeZone)}</time>
}
