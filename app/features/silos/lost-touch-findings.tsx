import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import type { LostTouch } from '#app/domain/silos/lost-touch.ts'
import { formatDay, formatHours } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { FindingItem, type TeamNames } from './finding.tsx'
import { FindingSection } from './finding-section.tsx'

/** Teams that were not heard for longer than agreed. */
export function LostTouchFindings({
  found,
  teams,
}: {
  found: { total: number; findings: LostTouch[] }
  teams: TeamNames
}) {
  const { t } = useTranslation(['silos', 'glossary'])
  const language = useLanguage()
  return (
    <FindingSection
      kind="lostTouch"
      rule={t('silos:lostTouchRule', {
        overdue: thresholds.cadenceOverdue,
        lost: thresholds.cadenceLostTouch,
      })}
      advice={t('silos:lostTouchNext')}
      found={found}
      rest={<Link to="/teams">{t('silos:lostTouchAll')}</Link>}
    >
      {found.findings.map((finding) => {
        const { teamId, days, cadenceDays, lastSyncOn, verdict } = finding
        const { slug = '', name = '' } = teams[teamId] ?? {}
        return (
          <FindingItem
            key={teamId}
            fact={t('silos:lostTouchFact', { count: days })}
            sentence={t(lastSyncOn === null ? 'silos:sinceCreated' : 'silos:sinceHeard', { team: name })}
            references={[
              t(`glossary:cadences.${verdict}`),
              t('silos:agreedEvery', { count: cadenceDays }),
              t('silos:gapOver', {
                gap: formatHours(finding.measured, language),
                reference: finding.reference,
              }),
              lastSyncOn !== null && t('silos:lastHeard', { day: formatDay(lastSyncOn, language) }),
              t('glossary:sync', { count: finding.n }),
            ]}
            evidence={
              <>
                <Link to={`/teams/${slug}`}>{name}</Link>
                {' · '}
                <Link to={`/backlog?team=${slug}`}>{t('silos:backlogOf', { team: name })}</Link>
              </>
            }
            actions={
              <ButtonLink
                to={`/syncs/new?team=${slug}`}
                aria-label={t('silos:startSyncWith', { team: name })}
              >
                {t('silos:startSync')}
              </ButtonLink>
            }
          />
        )
      })}
    </FindingSection>
  )
}
