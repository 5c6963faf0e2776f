import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Severity, severityRank } from '#app/domain/severity.ts'
import type { ToilEstimate } from '#app/domain/toil.ts'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { SeverityBars } from '#app/ui/severity-bars.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'

export type MentionRow = {
  id: number
  syncId: number
  teamName: string
  teamSlug: string
  heardOn: string
  severity: Severity
  estimate: ToilEstimate | null
  hoursPerMonth: number | null
  quote: string | null
}

/** Who said it when, in which words, and what it cost them then; the day opens the sync. */
export function MentionHistory({ mentions }: { mentions: MentionRow[] }) {
  const { t } = useTranslation(['painPoints', 'glossary'])
  return (
    <WideTable label={t('painPoints:mentions')}>
      <thead>
        <tr>
          <th scope="col">{t('painPoints:day')}</th>
          <th scope="col">{t('glossary:team')}</th>
          <th scope="col">{t('painPoints:quote')}</th>
          <th scope="col">{t('glossary:severity')}</th>
          <th scope="col" className="number">
            {t('painPoints:estimate')}
          </th>
        </tr>
      </thead>
      <tbody>
        {mentions.map((mention) => (
          <tr key={mention.id}>
            <td className="whitespace-nowrap">
              <Link to={`/syncs/${mention.syncId}`}>
                <DayText day={mention.heardOn} />
              </Link>
            </td>
            <td className="min-w-24">
              <Link to={`/teams/${mention.teamSlug}`}>{mention.teamName}</Link>
            </td>
            <td className="wrap-anywhere min-w-56 whitespace-pre-line">
              {mention.quote ? (
                <q>{mention.quote}</q>
              ) : (
                <span className="text-muted">{t('painPoints:noQuote')}</span>
              )}
            </td>
            <td>
              <SeverityBars rank={severityRank(mention.severity)} />
            </td>
            <td className="number whitespace-nowrap">
              <HoursText hours={mention.hoursPerMonth} />
              {mention.estimate && <EstimateText estimate={mention.estimate} />}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** How the hours came about, e.g. '3 × a week, 30 min, 1 person'. */
function EstimateText({ estimate }: { estimate: ToilEstimate }) {
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
