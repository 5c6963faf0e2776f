import { useTranslation } from 'react-i18next'
import type { LaidOutLine } from '#app/features/review/review-layout.report.server.ts'
import { formatHours } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { useLinksWithin } from '#app/ui/links-within.ts'
import { CollapsedTable } from './collapsed-table.tsx'
import type { GapWords } from './hours-cell.tsx'
import { SeriesTable } from './series-table.tsx'
import { smallToilChart } from './small-toil-chart.tsx'
import { useGapWords } from './use-gap-words.ts'

/** Many lines side by side on one scale, most hours of the month first. */
export function SmallMultiples({
  title,
  rowHeading,
  months,
  isPartial,
  group: { highest, lines },
}: {
  title: string
  rowHeading: string
  months: string[]
  isPartial: boolean
  group: { highest: number; lines: LaidOutLine[] }
}) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const words: LatestWords = {
    ...useGapWords(),
    hours: (hours) => t('hoursShort', { hours }),
    signal: t('isSignal'),
    partial: isPartial ? ` (${t('partial')})` : '',
  }
  return (
    <>
      <p className="mb-2 text-muted text-xs">{t('oneScale', { max: formatHours(highest, language) })}</p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: why: the clicks are those of its links, by keyboard too. */}
      <ul
        className="grid grid-cols-[repeat(auto-fill,minmax(200px,1fr))] gap-x-4 gap-y-3 print:grid-cols-3"
        onClick={useLinksWithin()}
      >
        {lines.map((line) => (
          <li key={line.key} className="break-inside-avoid border-line border-t pt-1.5">
            <h3 className="flex flex-wrap justify-between gap-x-2 font-semibold text-[13px]">
              <span className="wrap-anywhere">{line.to ? <a href={line.to}>{line.name}</a> : line.name}</span>
              {latestHours(line, words, language)}
            </h3>
            {smallToilChart(line.drawing)}
          </li>
        ))}
      </ul>
      <CollapsedTable>
        <SeriesTable
          label={title}
          rowHeading={rowHeading}
          months={months}
          isPartial={isPartial}
          lines={lines}
        />
      </CollapsedTable>
    </>
  )
}

type LatestWords = GapWords & { hours: (hours: string) => string; signal: string; partial: string }

function latestHours({ hours, isSignal }: LaidOutLine, words: LatestWords, language: Language) {
  const last = hours.at(-1) ?? 'not_heard'
  if (typeof last === 'string') return <span className="font-normal text-muted">{words[last]}</span>
  return (
    <span className={isSignal ? 'text-bad' : 'font-normal text-muted'}>
      {`${words.hours(formatHours(last, language))}${isSignal ? ` ${words.signal}` : ''}${words.partial}`}
    </span>
  )
}
