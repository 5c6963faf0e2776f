import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import { formatDay, formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { changePath, FindingItem, firstTeamLinks, LinkList, type TeamNames } from './finding.tsx'
import { FindingSection } from './finding-section.tsx'
import type { SharedFinding } from './silos.report.server.ts'

/** Pain points that several teams have and no ticket serves. */
export function FightingAloneFindings({
  found,
  teams,
}: {
  found: { total: number; findings: SharedFinding[] }
  teams: TeamNames
}) {
  const { t } = useTranslation(['silos', 'glossary'])
  const language = useLanguage()
  return (
    <FindingSection
      kind="fightingAlone"
      rule={t('silos:fightingAloneRule', { count: thresholds.fightingAloneTeams })}
      advice={t('silos:fightingAloneNext')}
      found={found}
      rest={<Link to="/backlog?state=unplanned&sort=teams">{t('silos:fightingAloneAll')}</Link>}
    >
      {found.findings.map((finding) => {
        const links = firstTeamLinks(finding, teams, (count) => t('silos:moreTeams', { count }))
        const hours = finding.hoursPerMonth
        return (
          <FindingItem
            key={finding.painPointId}
            fact={t('silos:fightingAloneFact', { count: finding.measured })}
            sentence={<a href={`/pain-points/${finding.painPointId}`}>{finding.title}</a>}
            references={[
              hours === null
                ? t('glossary:notEstimated')
                : t('silos:together', {
                    hours: t('glossary:hoursValue', { hours: formatHours(hours, language) }),
                  }),
              t('silos:firstHeard', { day: formatDay(finding.firstHeardOn, language) }),
              t('glossary:mention', { count: finding.n }),
              finding.daysUnanswered !== null && t('silos:unansweredFor', { count: finding.daysUnanswered }),
            ]}
            evidence={<LinkList links={links} />}
            actions={
              <ButtonLink
                to={changePath(finding.painPointId, 'link_ticket')}
                aria-label={t('silos:linkTicketTo', { title: finding.title })}
              >
                {t('silos:linkTicket')}
              </ButtonLink>
            }
          />
        )
      })}
    </FindingSection>
  )
}
