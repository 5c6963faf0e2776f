import { useTranslation } from 'react-i18next'
import { formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'

/** Toil hours per month with one digit; "not estimated" is written out and never shown as 0. */
export function HoursText({ hours }: { hours: number | null }) {
  const { t } = useTranslation('glossary')
  const language = useLanguage()
  if (hours === null) return <span className="text-muted">{t('notEstimated')}</span>
  return <>{t('hoursValue', { hours: formatHours(hours, language) })}</>
}
