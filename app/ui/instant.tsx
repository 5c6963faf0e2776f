import { formatInstant } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** An instant on the reader's clock, with the machine-readable form in the markup. */
export function InstantText({ instant, timeZone }: { instant: Date; timeZone: string }) {
  return <time dateTime={instant.toISOString()}>{formatInstant(instant, useLanguage(), timeZone)}</time>
}
