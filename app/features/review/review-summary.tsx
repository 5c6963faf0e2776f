import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** The month in a few sentences, and whether these are the figures of the day it was closed. */
export function ReviewSummary({
  sentences,
  closed,
}: {
  sentences: string[]
  closed: { on: string; by: string } | null
}) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return (
    <section aria-label={t('summary')} className="mb-6 max-w-4xl">
      {closed && (
        <p className="mb-3 rounded-control border border-line-strong bg-sunken px-3 py-2">
          {t('frozen', { day: formatDay(closed.on, language), name: closed.by })}
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
