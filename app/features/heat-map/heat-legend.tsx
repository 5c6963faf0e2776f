import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { HeatMeasure } from './heat-address.ts'
import { formatHeat, isEstimated } from './heat-figures.ts'
import type { HeatValue } from './heat-rows.ts'

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** The colour step of a cell: 0 for nothing or unknown, then 1 to 10 in equal parts of the largest cell. */
export function heatStep(value: HeatValue, max: number): number {
  return value === null || max === 0 ? 0 : Math.ceil((value / max) * 10)
}

/** The meaning of the colours, the hatching and the dash. */
export function HeatLegend({ max, measure }: { max: number; measure: HeatMeasure }) {
  const { t } = useTranslation(['heatMap', 'glossary'])
  const language = useLanguage()
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-xs">
      <span className="inline-flex items-center gap-1">
        0
        <span className="inline-flex" role="img" aria-label={t('legend')}>
          {steps.map((step) => (
            <span key={step} data-step={step} className="h-3 w-3" />
          ))}
        </span>
        {formatHeat(max, measure, language)}
        {measure !== 'share' && ` ${t(`units.${measure}`)}`}
      </span>
      <span className="inline-flex items-center gap-1">
        <span className="not-heard h-3 w-6 border border-line" />
        {t('glossary:notHeard')}
      </span>
      {isEstimated(measure) && <span>– {t('glossary:notEstimated')}</span>}
    </p>
  )
}
