import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import { DayText } from '#app/ui/day.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { TeamToil } from './team-toil.tsx'

export type TeamRow = {
  id: number
  slug: string
  name: string
  phase: Phase
  cadenceDays: number
  lastSyncOn: string | null
  painPoints: number
  hoursPerMonth: number | null
  archivedAt: Date | null
}

/** Every team with when it was last heard and what hurts it; the figures link to the backlog. */
export function TeamTable({ teams }: { teams: TeamRow[] }) {
  const { t } = useTranslation(['teams', 'glossary', 'shell'])
  return (
    <WideTable label={t('teams:title')}>
      <thead>
        <tr>
          <th scope="col">{t('teams:name')}</th>
          <th scope="col">{t('glossary:phase')}</th>
          <th scope="col">{t('teams:lastSync')}</th>
          <th scope="col" className="number">
            {t('teams:painPoints')}
          </th>
          <th scope="col" className="number">
            {t('teams:toil')}
          </th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.id}>
            <td>
              <Link to={`/teams/${team.slug}`}>{team.name}</Link>
              {team.archivedAt && <span className="ms-2 text-muted">({t('shell:archived')})</span>}
            </td>
            <td>{t(`glossary:phases.${team.phase}`)}</td>
            <td>{team.lastSyncOn ? <DayText day={team.lastSyncOn} /> : t('teams:neverHeard')}</td>
            <td className="number">
              <Link to={`/backlog?team=${team.slug}`}>{team.painPoints}</Link>
            </td>
            <td className="number">
              <TeamToil team={team} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
