import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import { thresholds } from '#app/domain/settings.ts'
import { CategoryTag, type TaggedCategory } from '#app/ui/category-tag.tsx'
import { DayText } from '#app/ui/day.tsx'
import { Fact, FactList } from '#app/ui/fact-list.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { SeverityBars } from '#app/ui/severity-bars.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'

export type PainPointFigures = {
  categories: (TaggedCategory & { id: number; slug: string })[]
  teams: { id: number; slug: string; name: string }[]
  standing: {
    state: PainPointState
    cameBack: boolean
    severityRank: SeverityRank
    hoursPerMonth: number | null
    notEstimatedTeams: number
    firstHeardOn: string
    lastHeardOn: string
  } | null
}

/** A pain point's state, its teams, its hours and who can handle it. */
export function PainPointFacts({ painPoint, knownBy }: { painPoint: PainPointFigures; knownBy: string[] }) {
  const { t } = useTranslation(['painPoints', 'glossary'])
  const { standing } = painPoint
  return (
    <FactList>
      {standing && (
        <>
          <Fact name={t('glossary:state')}>
            <StatePill state={standing.state} cameBack={standing.cameBack} />
          </Fact>
          <Fact name={t('glossary:severity')}>
            <SeverityBars rank={standing.severityRank} />
          </Fact>
          <Fact
            name={t('painPoints:toil')}
            below={
              standing.notEstimatedTeams > 0 &&
              standing.hoursPerMonth !== null &&
              t('painPoints:teamsWithoutEstimate', { count: standing.notEstimatedTeams })
            }
          >
            <HoursText hours={standing.hoursPerMonth} />
          </Fact>
          <Fact name={t('painPoints:teams')}>
            <ul>
              {painPoint.teams.map((team) => (
                <li key={team.id}>
                  <Link to={`/teams/${team.slug}`}>{team.name}</Link>
                </li>
              ))}
            </ul>
          </Fact>
        </>
      )}
      <Fact name={t('glossary:category')}>
        {painPoint.categories.length === 0 && (
          <span className="font-normal text-muted">{t('painPoints:noCategory')}</span>
        )}
        <ul className="font-normal">
          {painPoint.categories.map((category) => (
            <li key={category.id}>
              <Link to={`/backlog?category=${category.slug}`}>
                <CategoryTag category={category} />
              </Link>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact
        name={t('glossary:knownBy')}
        below={knownBy.length === thresholds.blackBoxPeople && t('painPoints:knownByOne')}
      >
        {knownBy.length > 0 ? (
          knownBy.join(', ')
        ) : (
          <span className="font-normal text-muted">{t('painPoints:knownByNobody')}</span>
        )}
      </Fact>
      {standing && (
        <>
          <Fact name={t('painPoints:firstHeard')}>
            <DayText day={standing.firstHeardOn} />
          </Fact>
          <Fact name={t('painPoints:lastHeard')}>
            <DayText day={standing.lastHeardOn} />
          </Fact>
        </>
      )}
    </FactList>
  )
}
