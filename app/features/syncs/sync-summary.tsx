import { useTranslation } from 'react-i18next'
import { DayText } from '#app/ui/day.tsx'

/** The day of a sync and its teams. */
export function SyncSummary({
  sync,
}: {
  sync: { heldOn: string; attendees: string[]; facilitator: string | null }
}) {
  const { t } = useTranslation('syncs')
  return (
    <span className="wrap-anywhere flex flex-wrap gap-x-3">
      <DayText day={sync.heldOn} />
      {sync.facilitator && <span>{t('facilitatedBy', { name: sync.facilitator })}</span>}
      {sync.attendees.length > 0 && (
        <span>{t('attendedBy', { names: sync.attendees.join(t('nameSeparator')) })}</span>
      )}
    </span>
  )
}
