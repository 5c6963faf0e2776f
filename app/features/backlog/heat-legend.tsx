import { useTranslation } from 'react-i18next'
import { formatCount, formatHours } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { HeatMeasure } from './backlog-address.ts'
import type { HeatValue } from './heat-map.report.server.ts'

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** How deep a cell is coloured: 0 for nothing known, then 1 to 10 for equal parts of the greatest cell. */
export function heatStep(value: HeatValue, max: number): number {
  return value === null || max === 0 ? 0 : Math.ceil((value / max) * 10)
}

/** What the colours, the hatching and the dash of the heat map mean. */
export function HeatLegend({
  max,
  measure,
  words,
  language,
}: {
  max: number
  measure: HeatMeasure
  words: { notHeard: string; notEstimated: string }
  language: Language
}) {
  const { t } = useTranslation('backlog')
  const greatest = measure === 'count' ? formatCount(max, language) : formatHours(max, language)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="inline-flex items-center gap-1">
        0
        <span className="inline-flex" role="img" aria-label={t('legend')}>
          {steps.map((step) => (
            <span key={step} data-step={step} className="h-3 w-3" />
          ))}
        </span>
        {greatest}
      </span>
      <span className="inline-flex items-center gap-1">
        <span className="not-heard h-3 w-6 border border-line" />
        {words.notHeard}
      </span>
      {measure === 'hours' && <span>– {words.notEstimated}</span>}
    </span>
  )
}
