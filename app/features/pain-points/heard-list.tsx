import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Severity, severityRank } from '#app/domain/severity.ts'
import { CategoryTag, type TaggedCategory } from '#app/ui/category-tag.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { SeverityBars } from '#app/ui/severity-bars.tsx'
import { type LinkedTicket, TicketLinks } from '#app/ui/ticket-links.tsx'

export type HeardRow = {
  mentionId: number
  painPointId: number
  title: string
  teamName: string
  severity: Severity
  hoursPerMonth: number | null
  quote: string | null
  categories: (TaggedCategory & { id: number })[]
  tickets: LinkedTicket[]
}

const rowLook = 'flex scroll-mb-96 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5'

/** What the teams said in this sync, in the order it was recorded; what is still being sent stands last. */
export function HeardList({
  heard,
  sending,
  namesTeams,
}: {
  heard: HeardRow[]
  sending?: string
  namesTeams: boolean
}) {
  const { t } = useTranslation('painPoints')
  return (
    <ul>
      {heard.map((mention) => (
        <li key={mention.mentionId} className={rowLook}>
          <div className="wrap-anywhere min-w-0 flex-1 basis-60">
            <Link to={`/pain-points/${mention.painPointId}`} className="text-text">
              {mention.title}
            </Link>
            <small className="block text-muted text-xs">
              {namesTeams && <span className="me-2">{mention.teamName}</span>}
              {mention.quote && <q>{mention.quote}</q>}
            </small>
          </div>
          {mention.categories.map((category) => (
            <CategoryTag key={category.id} category={category} />
          ))}
          <SeverityBars rank={severityRank(mention.severity)} />
          <span>
            <HoursText hours={mention.hoursPerMonth} />
          </span>
          <TicketLinks tickets={mention.tickets} />
        </li>
      ))}
      {sending !== undefined && (
        <li className={`${rowLook} text-muted`}>
          <span className="wrap-anywhere min-w-0 flex-1">{sending}</span>
          <small>{t('sending')}</small>
        </li>
      )}
    </ul>
  )
}
