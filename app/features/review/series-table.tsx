import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { ReviewLine } from '#app/domain/monthly-review.ts'
import { formatMonthShort } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { WideTable } from '#app/ui/wide-table.tsx'
import { HoursCell } from './hours-cell.tsx'

export type NamedLine = ReviewLine & { key: string; name: string; to: string | null }

/** The table behind small charts: a row each, a column a month. */
export function SeriesTable({
  label,
  rowHeading,
  months,
  lines,
}: {
  label: string
  rowHeading: string
  months: string[]
  lines: NamedLine[]
}) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">{rowHeading}</th>
          {months.map((month, index) => (
            <th key={month} scope="col" className="number whitespace-nowrap">
              {formatMonthShort(month, language)}
              {lines[0]?.figures[index]?.isPartial && ` (${t('partial')})`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, to, figures }) => (
          <tr key={key}>
            <th scope="row" className="whitespace-nowrap">
              {to ? <Link to={to}>{name}</Link> : name}
            </th>
            {figures.map((figure) => (
              <HoursCell key={figure.month} figure={figure} />
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
