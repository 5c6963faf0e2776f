import { useTranslation } from 'react-i18next'
import type { Month } from '#app/domain/calendar/day.ts'
import { formatMonth } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import type { HeatAddress } from './heat-address.ts'
import { isEstimated } from './heat-figures.ts'
import type { HeatMap } from './heat-map.report.server.ts'

/** What the figures mean and what they do not. */
export function HeatNotes({
  address: { measure, period, order },
  heat,
  thisMonth,
}: {
  address: HeatAddress
  heat: HeatMap
  thisMonth: Month
}) {
  const { t } = useTranslation('heatMap')
  const language = useLanguage()
  const month = period && formatMonth(period, language)
  const missing = heat.rows.reduce((sum, row) => sum + (row.isHeard ? row.notEstimated : 0), 0)
  const notes = [
    month && t('notes.month', { month }),
    period === thisMonth && t('notes.running', { month }),
    (measure === 'severity' || measure === 'share') && t(`notes.${measure}`),
    isEstimated(measure) && missing > 0 && t('notes.missing', { count: missing }),
    t('notes.cells'),
    order === 'similar' && t('notes.similar'),
  ]
  return (
    <ul className="mt-2 max-w-prose list-disc ps-4 text-muted text-xs">
      {notes.map((note) => note && <li key={note}>{note}</li>)}
    </ul>
  )
}
