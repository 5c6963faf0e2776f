import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DayText } from '#app/ui/day.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { PreparedFor } from './prepared-for.tsx'

export type SyncRow = {
  id: number
  heldOn: string
  facilitator: string | null
  teams: { id: number; name: string }[]
  mentions: number
}

/** Syncs with who was heard and how much was said; the day opens the sync. */
export function SyncTable({ syncs, today }: { syncs: SyncRow[]; today: string }) {
  const { t } = useTranslation('syncs')
  return (
    <WideTable label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('heldOn')}</th>
          <th scope="col">{t('teams')}</th>
          <th scope="col" className="number">
            {t('mentions')}
          </th>
          <th scope="col">{t('facilitator')}</th>
        </tr>
      </thead>
      <tbody>
        {syncs.map((sync) => (
          <tr key={sync.id}>
            <td className="whitespace-nowrap">
              <Link to={`/syncs/${sync.id}`}>
                <DayText day={sync.heldOn} />
              </Link>{' '}
              <PreparedFor heldOn={sync.heldOn} today={today} />
            </td>
            <td className="min-w-40">{sync.teams.map((team) => team.name).join(' × ')}</td>
            <td className="number">{sync.mentions}</td>
            <td>{sync.facilitator}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
