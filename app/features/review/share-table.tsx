import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatHours, formatShare } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { WideTable } from '#app/ui/wide-table.tsx'
import { HoursCell } from './hours-cell.tsx'
import type { Review } from './review.report.server.ts'

/** Each team's hours of the month against its time, and against the budget. */
export function ShareTable({ review }: { review: Review }) {
  const { t } = useTranslation(['review', 'glossary'])
  const language = useLanguage()
  const { teams, toilBudgetShare } = review
  return (
    <WideTable label={t('review:share')}>
      <thead>
        <tr>
          <th scope="col">{t('glossary:team')}</th>
          <th scope="col" className="number">
            {t('review:hours')}
          </th>
          <th scope="col" className="number">
            {t('review:missing')}
          </th>
          <th scope="col" className="number">
            {t('review:headcount')}
          </th>
          <th scope="col" className="number">
            {t('review:toilShare')}
          </th>
          <th scope="col">{t('review:budget')}</th>
        </tr>
      </thead>
      <tbody>
        {teams.map(({ slug, name, headcount, toilShare, figures }) => (
          <tr key={slug}>
            <th scope="row">
              <Link to={`/backlog?team=${slug}`}>{name}</Link>
            </th>
            <HoursCell figure={figures.at(-1)} />
            <td className="number">{figures.at(-1)?.notEstimated}</td>
            <td className="number">
              {headcount ?? <span className="text-muted">{t('review:noHeadcount')}</span>}
            </td>
            <td className="number">
              {toilShare === null ? (
                <span className="text-muted">{t('review:unknownShare')}</span>
              ) : (
                formatShare(toilShare, language)
              )}
            </td>
            <td className={(toilShare ?? 0) > toilBudgetShare ? 'text-bad' : 'text-muted'}>
              {toilShare !== null &&
                t(toilShare > toilBudgetShare ? 'review:overBudget' : 'review:withinBudget')}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** The rule of the share, with the organisation's own numbers. */
export function ShareRule({ hoursPerPersonMonth, budget }: { hoursPerPersonMonth: number; budget: number }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return t('shareNote', {
    hours: formatHours(hoursPerPersonMonth, language),
    budget: formatShare(budget, language),
  })
}
