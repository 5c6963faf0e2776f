import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { syncStatusOf } from '#app/domain/syncs/sync-status.ts'
import { DayText } from '#app/ui/day.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'

export type SyncRow = {
  id: number
  heldOn: string
  facilitator: string | null
  teams: { id: number; name: string }[]
  mentions: number
  closedAt: Date | null
}

/** Syncs with their teams and the number of records; the day links to the sync. */
export function SyncTable({ syncs, today }: { syncs: SyncRow[]; today: string }) {
  const { t } = useTranslation('syncs')
  return (
    <WideTable label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('heldOn')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('teams')}</th>
          <th scope="col" className="number">
            {t('mentions')}
          </th>
          <th scope="col">{t('facilitator')}</th>
          <th scope="col">{t('minutes')}</th>
        </tr>
      </thead>
      <tbody>
        {syncs.map((sync) => (
          <tr key={sync.id}>
            <td className="whitespace-nowrap">
              <Link to={`/syncs/${sync.id}`}>
                <DayText day={sync.heldOn} />
              </Link>
            </td>
            <td>
              <SyncStatusText sync={sync} today={today} />
            </td>
            <td className="min-w-40">{namesOf(sync)}</td>
            <td className="number">{sync.mentions}</td>
            <td>{sync.facilitator}</td>
            <td className="whitespace-nowrap">
              {sync.heldOn <= today && (
                <Link to={`/syncs/${sync.id}/minutes`} aria-label={t('minutesOf', { team: namesOf(sync) })}>
                  {t('minutes')}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

const namesOf = ({ teams }: SyncRow) => teams.map(({ name }) => name).join(' × ')

/** Prepared, open or closed; open is emphasised, because recording goes on there. */
function SyncStatusText({ sync, today }: { sync: SyncRow; today: string }) {
  const { t } = useTranslation('syncs')
  const status = syncStatusOf(sync, today)
  return <span className={status === 'open' ? 'pill' : 'text-muted'}>{t(`statuses.${status}`)}</span>
}
