import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import type { Unanswered } from '#app/domain/silos/unanswered.ts'
import { formatDay, formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { changePath, FindingItem, firstTeamLinks, LinkList, type TeamNames } from './finding.tsx'
import { FindingSection } from './finding-section.tsx'

/** What a team told us without getting an answer. */
export function UnansweredFindings({
  found,
  teams,
}: {
  found: { total: number; findings: Unanswered[] }
  teams: TeamNames
}) {
  const { t } = useTranslation(['silos', 'glossary'])
  const language = useLanguage()
  return (
    <FindingSection
      kind="unanswered"
      rule={t('silos:unansweredRule', { count: thresholds.unansweredDays })}
      advice={t('silos:unansweredNext')}
      found={found}
      rest={
        <>
          <Link to="/backlog?state=unplanned&sort=age">{t('silos:unansweredAll')}</Link>
          {' · '}
          <Link to="/backlog?state=stranded&sort=age">{t('silos:strandedAll')}</Link>
        </>
      }
    >
      {found.findings.map((finding) => (
        <FindingItem
          key={finding.painPointId}
          fact={t('silos:unansweredFact', { count: finding.daysUnanswered })}
          sentence={<a href={`/pain-points/${finding.painPointId}`}>{finding.title}</a>}
          references={[
            t(`glossary:states.${finding.state}`),
            finding.hoursPerMonth === null
              ? t('glossary:notEstimated')
              : t('glossary:hoursValue', { hours: formatHours(finding.hoursPerMonth, language) }),
            t('silos:firstHeard', { day: formatDay(finding.firstHeardOn, language) }),
            t('glossary:mention', { count: finding.n }),
          ]}
          evidence={
            <LinkList links={firstTeamLinks(finding, teams, (count) => t('silos:moreTeams', { count }))} />
          }
          actions={
            <>
              <ButtonLink
                to={changePath(finding.painPointId, 'link_ticket')}
                aria-label={t('silos:linkTicketTo', { title: finding.title })}
              >
                {t('silos:linkTicket')}
              </ButtonLink>
              <ButtonLink
                to={changePath(finding.painPointId, 'decline')}
                aria-label={t('silos:declineOne', { title: finding.title })}
              >
                {t('silos:decline')}
              </ButtonLink>
            </>
          }
        />
      ))}
    </FindingSection>
  )
}
