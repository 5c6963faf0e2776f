import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { Closed } from './shown-review.report.server.ts'

/** The month in a few sentences, and whether these are the figures of the day it was closed. */
export function ReviewSummary({ sentences, closed }: { sentences: string[]; closed: Closed | null }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return (
    <section aria-label={t('summary')} className="mb-6 max-w-4xl">
      {closed && (
        <p className="mb-3 rounded-control border border-line-strong bg-sunken px-3 py-2">
          {t('frozen', { day: formatDay(closed.on, language), name: closed.by })}
          {closed.redacted && (
            <> {t('redacted', { day: formatDay(closed.redacted.on, language), name: closed.redacted.by })}</>
          )}
        </p>
      )}
      <ul className="grid gap-1.5">
        {sentences.map((sentence) => (
          <li key={sentence} className="wrap-anywhere border-accent border-s-3 ps-2.5">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
