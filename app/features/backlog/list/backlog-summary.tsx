import { useTranslation } from 'react-i18next'
import { formatCount, formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { BacklogTotals } from './totals.queries.server.ts'

/** How many pain points the whole filter has, their hours, of one team its own, and how many are not estimated. */
export function BacklogSummary({
  totals,
  countedAtMost,
  ownTeam,
}: {
  totals: BacklogTotals
  countedAtMost: number
  ownTeam: string | null
}) {
  const { t } = useTranslation('backlog')
  const language = useLanguage()
  const { painPoints, hoursPerMonth, notEstimated } = totals
  if (painPoints === null) return <>{t('foundMany', { number: formatCount(countedAtMost, language) })}</>
  const hours = (value: number) => formatHours(value, language)
  const parts = [
    t('found', { count: painPoints, number: formatCount(painPoints, language) }),
    hoursPerMonth !== null &&
      (ownTeam === null
        ? t('hoursTogether', { hours: hours(hoursPerMonth) })
        : t('hoursOfTeam', { hours: hours(hoursPerMonth), team: ownTeam })),
    notEstimated > 0 && t('notEstimated', { number: formatCount(notEstimated, language) }),
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}
