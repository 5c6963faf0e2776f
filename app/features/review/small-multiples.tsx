import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type NamedLine, SeriesTable } from './series-table.tsx'
import { SmallToilChart } from './small-toil-chart.tsx'
import { TableBehind } from './table-behind.tsx'
import type { ToilDrawing } from './toil-drawing.report.server.ts'

type Drawn = { lines: NamedLine[]; drawings: ToilDrawing[]; highest: number }

/** Many lines side by side on one scale, most hours of the month first. */
export function SmallMultiples({
  title,
  rowHeading,
  months,
  drawn: { lines, drawings, highest },
}: {
  title: string
  rowHeading: string
  months: string[]
  drawn: Drawn
}) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  return (
    <>
      <p className="mb-2 text-muted text-xs">{t('oneScale', { max: formatHours(highest, language) })}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(200px,1fr))] gap-x-4 gap-y-3 print:grid-cols-3">
        {lines.map((line, index) => {
          const drawing = drawings[index]
          return (
            <li key={line.key} className="break-inside-avoid border-line border-t pt-1.5">
              <h3 className="flex flex-wrap justify-between gap-x-2 font-semibold text-xs">
                <span className="wrap-anywhere">
                  {line.to ? <Link to={line.to}>{line.name}</Link> : line.name}
                </span>
                <LatestHours line={line} />
              </h3>
              {drawing && <SmallToilChart drawing={drawing} />}
            </li>
          )
        })}
      </ul>
      <TableBehind>
        <SeriesTable label={title} rowHeading={rowHeading} months={months} lines={lines} />
      </TableBehind>
    </>
  )
}

function LatestHours({ line: { figures, xmr } }: { line: NamedLine }) {
  const { t } = useTranslation(['review', 'glossary'])
  const language = useLanguage()
  const last = figures.at(-1)
  if (!last || last.hours === null) {
    return (
      <span className="font-normal text-muted">
        {t(last?.gap === 'not_estimated' ? 'glossary:notEstimated' : 'glossary:notHeard')}
      </span>
    )
  }
  const isSignal = xmr.signals.some(({ indexes }) => indexes.includes(figures.length - 1))
  return (
    <span className={isSignal ? 'text-bad' : 'font-normal text-muted'}>
      {t('review:hoursShort', { hours: formatHours(last.hours, language) })}
      {isSignal && ` ${t('review:isSignal')}`}
      {last.isPartial && ` (${t('review:partial')})`}
    </span>
  )
}
