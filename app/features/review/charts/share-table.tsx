import { useTranslation } from 'react-i18next'
import type { LaidOutShare } from '#app/features/review/review-layout.report.server.ts'
import { formatHours, formatShare } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { WideTable } from '#app/ui/wide-table.tsx'
import { hoursCell } from './hours-cell.tsx'
import { useGapWords } from './use-gap-words.ts'

/** Each team's hours of the month as a share of its time, against the budget. */
export function ShareTable({ shares, budget }: { shares: LaidOutShare[]; budget: number }) {
  const { t } = useTranslation(['review', 'glossary'])
  const language = useLanguage()
  const gaps = useGapWords()
  const words = {
    noHeadcount: t('review:noHeadcount'),
    unknownShare: t('review:unknownShare'),
    over: t('review:overBudget'),
    within: t('review:withinBudget'),
  }
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
        {shares.map(({ slug, name, headcount, toilShare, hours, notEstimated }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={`/backlog?team=${slug}`}>{name}</a>
            </th>
            {hoursCell('hours', hours, gaps, language)}
            <td className="number">{notEstimated}</td>
            <td className="number">{headcount ?? <span className="text-muted">{words.noHeadcount}</span>}</td>
            <td className="number">
              {toilShare === null ? (
                <span className="text-muted">{words.unknownShare}</span>
              ) : (
                formatShare(toilShare, language)
              )}
            </td>
            <td className={(toilShare ?? 0) > budget ? 'text-bad' : 'text-muted'}>
              {toilShare !== null && (toilShare > budget ? words.over : words.within)}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** The formula of the share, with the organisation's own numbers. */
export function ShareRule({ hoursPerPersonMonth, budget }: { hoursPerPersonMonth: number; budget: number }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return t('shareNote', {
    hours: formatHours(hoursPerPersonMonth, language),
    budget: formatShare(budget, language),
  })
}
