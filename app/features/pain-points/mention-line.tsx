import { useTranslation } from 'react-i18next'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import type { MentionRow } from './mention-history.tsx'
import { EstimateText, QuoteText, SeverityText } from './mention-words.tsx'

/** What a team said, as the label of a choice: nothing in it leads away. */
export function MentionLine({
  mention: { syncId, heardOn, teamName, severity, hoursPerMonth, estimate, quote },
  of,
}: {
  mention: Omit<MentionRow, 'id' | 'teamSlug'>
  /** The title of the merged pain point that it was said of. */
  of?: string
}) {
  const { t } = useTranslation('painPoints')
  return (
    <span className="flex min-w-0 flex-wrap items-baseline gap-x-3 text-[13px]">
      <span>
        <DayText day={heardOn} />
        {syncId === null && <small className="ms-1 text-muted text-xs">{t('outsideSync')}</small>}
      </span>
      <strong className="wrap-anywhere min-w-0">{teamName}</strong>
      <SeverityText severity={severity} />
      <span>
        <HoursText hours={hoursPerMonth} />
        {estimate && <EstimateText estimate={estimate} />}
      </span>
      <QuoteText quote={quote} />
      {of !== undefined && (
        <small className="wrap-anywhere basis-full text-muted text-xs">{t('saidOf', { title: of })}</small>
      )}
    </span>
  )
}
