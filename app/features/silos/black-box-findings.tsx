import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import { formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { changePath, FindingItem, LinkList, type TeamNames, teamLinks, teamsShown } from './finding.tsx'
import { FindingSection } from './finding-section.tsx'
import type { TitledBlackBox } from './silos.report.server.ts'

/** What stops when one person is away, by person. */
export function BlackBoxFindings({
  found,
  teams,
}: {
  found: { total: number; findings: TitledBlackBox[] }
  teams: TeamNames
}) {
  const { t } = useTranslation('silos')
  return (
    <FindingSection
      kind="blackBox"
      rule={t('blackBoxRule', { count: thresholds.blackBoxPeople })}
      advice={t('blackBoxNext')}
      found={found}
    >
      {found.findings.map((finding) => (
        <BlackBoxItem key={finding.person} finding={finding} teams={teams} />
      ))}
    </FindingSection>
  )
}

/** More do not fit into an address. */
const changedAtOnce = 200

function BlackBoxItem({ finding, teams }: { finding: TitledBlackBox; teams: TeamNames }) {
  const { t } = useTranslation(['silos', 'glossary'])
  const language = useLanguage()
  const { person: name, n, hoursPerMonth, painPoints, teamIds } = finding
  const hours = hoursPerMonth === null ? null : formatHours(hoursPerMonth, language)
  return (
    <FindingItem
      fact={t('silos:blackBoxFact', { count: n })}
      sentence={t('silos:onlyKnownBy', { name })}
      references={[
        hours === null
          ? t('glossary:notEstimated')
          : t('silos:together', { hours: t('glossary:hoursValue', { hours }) }),
        t('glossary:team', { count: teamIds.length }),
      ]}
      evidence={
        <>
          <LinkList
            links={painPoints.map(({ painPointId, title }) => ({
              to: `/pain-points/${painPointId}`,
              label: title,
            }))}
          />
          {n > painPoints.length && (
            <>
              {painPoints.length > 0 && ' · '}
              <Link to={`/silos?known-by=${encodeURIComponent(name)}`}>
                {t('silos:blackBoxAll', { count: n, name })}
              </Link>
            </>
          )}
          <span className="block text-muted">
            <LinkList links={teamLinks(teamIds.slice(0, teamsShown), teams)} />
          </span>
        </>
      }
      actions={
        <ButtonLink
          to={changePath(finding.painPointIds.slice(0, changedAtOnce), 'add_known_by')}
          aria-label={t('silos:addPersonTo', { name })}
        >
          {t('silos:addPerson')}
        </ButtonLink>
      }
    />
  )
}
