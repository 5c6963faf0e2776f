import { useTranslation } from 'react-i18next'
import type { LaidOutLine } from '#app/features/review/review-layout.report.server.ts'
import { formatMonthShort } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { WideTable } from '#app/ui/wide-table.tsx'
import { hoursCell } from './hours-cell.tsx'
import { useGapWords } from './use-gap-words.ts'

/** The table below small charts: a row per line, a column per month. The names link to more. */
export function SeriesTable({
  label,
  rowHeading,
  months,
  isPartial,
  lines,
}: {
  label: string
  rowHeading: string
  months: string[]
  /** Whether the last month is the running one. */
  isPartial: boolean
  lines: LaidOutLine[]
}) {
  const { t } = useTranslation('review')
  const words = useGapWords()
  const language = useLanguage()
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">{rowHeading}</th>
          {months.map((month, index) => (
            <th key={month} scope="col" className="number whitespace-nowrap">
              {formatMonthShort(month, language)}
              {isPartial && index === months.length - 1 && ` (${t('partial')})`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, to, hours }) => (
          <tr key={key}>
            <th scope="row" className="whitespace-nowrap">
              {to ? <a href={to}>{name}</a> : name}
            </th>
            {months.map((month, index) => hoursCell(month, hours[index] ?? 'not_heard', words, language))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
