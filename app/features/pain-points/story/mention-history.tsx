import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { For } from '#app/ui/role.tsx'
import { EstimateText, QuoteText, SeverityText } from './mention-words.tsx'

export type MentionRow = {
  id: number
  /** Null when it was heard outside a sync. */
  syncId: number | null
  teamName: string
  teamSlug: string
  heardOn: string
  severity: Severity
  estimate: ToilEstimate | null
  hoursPerMonth: number | null
  quote: string | null
}

/**
 * The mentions: who, when, in which words, and the hours then. The day links to the sync; a mention is corrected from
 * its row.
 */
export function MentionHistory({ mentions }: { mentions: MentionRow[] }) {
  return (
    <ol>
      {mentions.map((mention) => (
        <li
          key={mention.id}
          className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-1.5 text-[13px] @2xl:grid @2xl:grid-cols-[10rem_7rem_4.5rem_12rem_minmax(0,1fr)_auto]"
        >
          <HeardOn mention={mention} />
          <Link to={`/teams/${mention.teamSlug}`} className="wrap-anywhere min-w-0">
            {mention.teamName}
          </Link>
          <SeverityText severity={mention.severity} />
          <span>
            <HoursText hours={mention.hoursPerMonth} />
            {mention.estimate && <EstimateText estimate={mention.estimate} />}
          </span>
          <QuoteText quote={mention.quote} />
          <CorrectLink mention={mention} />
        </li>
      ))}
    </ol>
  )
}

function HeardOn({ mention: { syncId, heardOn } }: { mention: MentionRow }) {
  const { t } = useTranslation('painPoints')
  if (syncId === null)
    return (
      <span>
        <DayText day={heardOn} /> <small className="text-muted text-xs">{t('outsideSync')}</small>
      </span>
    )
  return (
    <Link to={`/syncs/${syncId}`}>
      <DayText day={heardOn} />
    </Link>
  )
}

function CorrectLink({ mention: { id, teamName, heardOn } }: { mention: MentionRow }) {
  const { t } = useTranslation('painPoints')
  return (
    <For who="member">
      <Link
        to={`/mentions/${id}/edit`}
        className="inline-flex min-h-6 items-center text-xs print:hidden"
        aria-label={`${t('correct')}: ${teamName}, ${heardOn}`}
      >
        {t('correct')}
      </Link>
    </For>
  )
}
