import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { ReviewLine } from '#app/domain/review/monthly-review.ts'
import { formatCount, formatHours, formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { WideTable } from '#app/ui/wide-table.tsx'
import { hoursCell } from './hours-cell.tsx'
import { signalWords } from './signal-words.ts'
import { useGapWords } from './use-gap-words.ts'

/** Every figure of the total chart, latest month first; the months link to what was mentioned in them. */
export function TotalTable({ total }: { total: ReviewLine }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const words = useGapWords()
  const { figures, xmr } = total
  return (
    <WideTable label={t('total')}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col" className="number">
            {t('hours')}
          </th>
          <th scope="col" className="number">
            {t('estimated')}
          </th>
          <th scope="col" className="number">
            {t('missing')}
          </th>
          <th scope="col">{t('signalsFound')}</th>
        </tr>
      </thead>
      <tbody>
        {figures
          .map((figure, index) => (
            <tr key={figure.month}>
              <th scope="row">
                <Link to={`/backlog?month=${figure.month}&state=any`}>
                  {formatMonth(figure.month, language)}
                </Link>
                {figure.isPartial && ` (${t('partial')})`}
              </th>
              {hoursCell('hours', figure.hours ?? figure.gap ?? 'not_heard', words, language)}
              <td className="number">{formatCount(figure.estimated, language)}</td>
              <td className="number">{formatCount(figure.notEstimated, language)}</td>
              <td>
                {xmr.signals
                  .filter(({ indexes }) => indexes.includes(index))
                  .map((signal) => signalWords(signal, t))
                  .join(', ')}
              </td>
            </tr>
          ))
          .reverse()}
      </tbody>
    </WideTable>
  )
}

/** What the chart is compared with, in one line. */
export function TotalReference({ total, needed }: { total: ReviewLine; needed: number }) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const { limits, limitsFrom: measured } = total.xmr
  if (!limits) return t('totalRunChart', { measured, needed })
  const { centre, lower, upper } = limits
  return t('totalReference', {
    measured,
    centre: formatHours(centre, language),
    lower: formatHours(lower, language),
    upper: formatHours(upper, language),
  })
}
