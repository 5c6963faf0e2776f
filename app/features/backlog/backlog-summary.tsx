import { useTranslation } from 'react-i18next'
import { formatCount, formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { BacklogTotals } from './backlog.queries.server.ts'
import type { BacklogAddress } from './backlog-address.ts'
import type { BacklogTeam } from './choices.queries.server.ts'

/** How many pain points the whole filter has, their hours, and how many of them nobody estimated. */
export function BacklogSummary({
  totals,
  address,
  teams,
}: {
  totals: BacklogTotals
  address: BacklogAddress
  teams: BacklogTeam[]
}) {
  const { t } = useTranslation('backlog')
  const language = useLanguage()
  const { painPoints, hoursPerMonth, hoursOfTeam, notEstimated } = totals
  const hours = (value: number) => formatHours(value, language)
  const parts = [
    t('found', { count: painPoints, number: formatCount(painPoints, language) }),
    hoursPerMonth !== null && t('hoursTogether', { hours: hours(hoursPerMonth) }),
    hoursOfTeam !== null &&
      t('hoursOfTeam', {
        hours: hours(hoursOfTeam),
        team: teams.find(({ slug, phase }) =>
          address.team ? slug === address.team : phase === address.phase,
        )?.name,
      }),
    notEstimated > 0 && t('notEstimated', { number: formatCount(notEstimated, language) }),
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}
