import { useTranslation } from 'react-i18next'
import { type Severity, severityRank } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

export function SeverityText({ severity }: { severity: Severity }) {
  const { t } = useTranslation('glossary')
  const word = t(`severities.${severity}`)
  return (
    <span className="inline-flex items-baseline gap-1">
      <span className="severity-bars" data-rank={severityRank(severity)} />
      {word}
    </span>
  )
}

export function QuoteText({ quote }: { quote: string | null }) {
  const { t } = useTranslation('painPoints')
  if (!quote) return <span className="text-muted">{t('noQuote')}</span>
  return <q className="wrap-anywhere basis-full whitespace-pre-line">{quote}</q>
}

/** How the hours were computed, e.g. '3 × a week, 30 min, 1 person'. */
export function EstimateText({ estimate }: { estimate: ToilEstimate }) {
  const { t } = useTranslation(['painPoints', 'glossary'])
  const language = useLanguage()
  return (
    <small className="block text-muted text-xs">
      {t('painPoints:estimateText', {
        times: formatCount(estimate.occurrences, language),
        rate: t(`glossary:rates.${estimate.per}`),
        minutes: estimate.minutesEach,
        count: estimate.people,
      })}
    </small>
  )
}
