import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DayText } from '#app/ui/day.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'

export type Resolution = {
  id: number
  kind: 'relieved' | 'declined'
  reason: string | null
  syncId: number | null
  teamName: string | null
  resolvedOn: string
  recordedBy: string
}

/** The resolutions: who, when and why, the latest first; the day links to the sync. */
export function ResolutionHistory({ resolutions }: { resolutions: Resolution[] }) {
  const { t } = useTranslation('painPoints')
  if (resolutions.length === 0) return <p className="text-muted">{t('notResolved')}</p>
  return (
    <ol>
      {resolutions.map((resolution) => (
        <li
          key={resolution.id}
          className="flex flex-wrap items-center gap-x-3 border-line border-b py-1.5 text-[13px]"
        >
          {resolution.syncId ? (
            <Link to={`/syncs/${resolution.syncId}`}>
              <DayText day={resolution.resolvedOn} />
            </Link>
          ) : (
            <DayText day={resolution.resolvedOn} />
          )}
          <StatePill state={resolution.kind} />
          {resolution.reason && (
            <span className="wrap-anywhere whitespace-pre-line">{resolution.reason}</span>
          )}
          <span className="text-muted">
            {resolution.teamName
              ? t('saidBy', { team: resolution.teamName })
              : t('recordedBy', { name: resolution.recordedBy })}
          </span>
        </li>
      ))}
    </ol>
  )
}
