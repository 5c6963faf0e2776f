import { useTranslation } from 'react-i18next'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import type { MentionRow } from './mention-history.tsx'
import { EstimateText, QuoteText, SeverityText } from './mention-words.tsx'

/** A mention as the label of a choice, therefore without links. */
export function MentionLine({
  mention: { syncId, heardOn, teamName, severity, hoursPerMonth, estimate, quote },
  of,
}: {
  mention: Omit<MentionRow, 'id' | 'teamSlug'>
  /** The title of the merged pain point that it belongs to. */
  of?: string
}) {
  const { t } = useTranslation('painPoints')
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 text-[13px] sm:grid sm:grid-cols-[10rem_7rem_4.5rem_11rem_minmax(0,1fr)]">
      <span>
        <DayText day={heardOn} />
        {syncId === null && <small className="block text-muted text-xs">{t('outsideSync')}</small>}
      </span>
      <strong className="wrap-anywhere min-w-0">{teamName}</strong>
      <SeverityText severity={severity} />
      <span>
        <HoursText hours={hoursPerMonth} />
        {estimate && <EstimateText estimate={estimate} />}
      </span>
      <QuoteText quote={quote} />
      {of !== undefined && (
        <small className="wrap-anywhere col-span-full basis-full text-muted text-xs">
          {t('saidOf', { title: of })}
        </small>
      )}
    </span>
  )
}
