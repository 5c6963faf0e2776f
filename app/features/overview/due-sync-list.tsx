import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { CadenceGap } from '#app/domain/cadence.ts'
import { thresholds } from '#app/domain/settings.ts'
import { CadenceText } from '#app/ui/cadence.tsx'
import { DayText } from '#app/ui/day.tsx'
import { For } from '#app/ui/role.tsx'

export type DueSyncRow = {
  team: { id: number; slug: string; name: string }
  dueOn: string | null
  cadence: CadenceGap
}

/** Teams to hear this month, the longest overdue first; each leads to a new sync with it. */
export function DueSyncList({ due }: { due: DueSyncRow[] }) {
  const { t } = useTranslation(['overview', 'glossary'])
  if (due.length === 0) return <p className="text-muted">{t('overview:noSyncDue')}</p>
  return (
    <>
      <ul>
        {due.map(({ team, dueOn, cadence }) => (
          <li
            key={team.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 text-[13px]"
          >
            <Link to={`/teams/${team.slug}`} className="wrap-anywhere min-w-0 flex-1 basis-28">
              {team.name}
            </Link>
            {dueOn && (
              <span className="text-muted">
                {t('overview:due')} <DayText day={dueOn} />
              </span>
            )}
            {cadence.verdict !== 'on_time' && <CadenceText cadence={cadence} />}
            <For who="member">
              <Link to={`/syncs/new?team=${team.slug}`}>
                {t('overview:holdIt')}
                <span className="sr-only">: {team.name}</span>
              </Link>
            </For>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted text-xs">
        {t('overview:cadenceRule', {
          overdue: thresholds.cadenceOverdue,
          lost: thresholds.cadenceLostTouch,
        })}
      </p>
    </>
  )
}
