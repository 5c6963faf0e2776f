import { useTranslation } from 'react-i18next'
import type { Tracker } from '#app/domain/tickets/ticket-address.ts'

/** Links to a ticket in its tracker. */
export function TrackerLink({ ticket }: { ticket: { url: string; tracker: Tracker; key: string } }) {
  const { t } = useTranslation('glossary')
  return (
    <a href={ticket.url} rel="noreferrer" className="text-muted text-xs">
      {t(`trackers.${ticket.tracker}`)} <span className="sr-only">{ticket.key}</span>
      <span aria-hidden="true">↗</span>
    </a>
  )
}
