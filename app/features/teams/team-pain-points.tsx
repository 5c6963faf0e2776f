import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { SeverityBars } from '#app/ui/severity-bars.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'

export type TeamPainPointRow = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank
  hoursPerMonth: number | null
  lastHeardOn: string
  teams: number
}

/** What hurts a team now, with the team's own severity and estimate. */
export function TeamPainPoints({ painPoints }: { painPoints: TeamPainPointRow[] }) {
  const { t } = useTranslation(['teams', 'glossary'])
  return (
    <WideTable label={t('teams:painPoints')}>
      <thead>
        <tr>
          <th scope="col">{t('glossary:painPoint')}</th>
          <th scope="col">{t('glossary:severity')}</th>
          <th scope="col">{t('glossary:state')}</th>
          <th scope="col" className="number">
            {t('teams:toil')}
          </th>
          <th scope="col">{t('teams:lastHeard')}</th>
          <th scope="col">{t('teams:sharedWith')}</th>
        </tr>
      </thead>
      <tbody>
        {painPoints.map((painPoint) => (
          <tr key={painPoint.painPointId}>
            <td className="min-w-52">
              <Link to={`/pain-points/${painPoint.painPointId}`}>{painPoint.title}</Link>
            </td>
            <td>
              <SeverityBars rank={painPoint.severityRank} />
            </td>
            <td className="whitespace-nowrap">
              <StatePill state={painPoint.state} cameBack={painPoint.cameBack} />
            </td>
            <td className="number whitespace-nowrap">
              <HoursText hours={painPoint.hoursPerMonth} />
            </td>
            <td className="whitespace-nowrap">
              <DayText day={painPoint.lastHeardOn} />
            </td>
            <td className="whitespace-nowrap text-muted">
              {painPoint.teams > 1 && t('teams:otherTeams', { count: painPoint.teams - 1 })}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
