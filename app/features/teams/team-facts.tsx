import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '#app/domain/pain-points/phase.ts'
import { thresholds } from '#app/domain/settings.ts'
import type { CadenceGap } from '#app/domain/syncs/cadence.ts'
import { formatShare } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { CadenceText } from '#app/ui/cadence.tsx'
import { DayText } from '#app/ui/day.tsx'
import { Fact, FactList } from '#app/ui/fact-list.tsx'
import { TeamToil } from './team-toil.tsx'

export type TeamFigures = {
  slug: string
  phase: Phase
  headcount: number | null
  cadenceDays: number
  lastSyncOn: string | null
  painPoints: number
  cadence: CadenceGap
  hoursPerMonth: number | null
  notEstimated: number
  toilShare: number | null
  budgetShare: number
}

/** The figures of one team, each with its reference below it. */
export function TeamFacts({ team }: { team: TeamFigures }) {
  const { t } = useTranslation(['teams', 'glossary'])
  const language = useLanguage()
  const budget = formatShare(team.budgetShare, language)
  return (
    <FactList>
      <Fact name={t('glossary:phase')}>{t(`glossary:phases.${team.phase}`)}</Fact>
      <Fact name={t('teams:headcount')}>{team.headcount ?? t('teams:unknown')}</Fact>
      <Fact
        name={t('teams:lastSync')}
        below={t('teams:cadenceRule', {
          count: team.cadenceDays,
          overdue: thresholds.cadenceOverdue,
          lost: thresholds.cadenceLostTouch,
        })}
      >
        {team.lastSyncOn ? <DayText day={team.lastSyncOn} /> : t('teams:neverHeard')}{' '}
        {team.lastSyncOn && <CadenceText cadence={team.cadence} />}
      </Fact>
      <Fact
        name={t('teams:toilNow')}
        below={team.notEstimated > 0 && t('teams:withoutEstimate', { count: team.notEstimated })}
      >
        <Link to={`/backlog?team=${team.slug}`}>
          <TeamToil team={team} />
        </Link>
      </Fact>
      <Fact name={t('teams:toilShare')} below={t('teams:budget', { budget })}>
        {team.toilShare === null ? (
          <span className="text-muted">
            {t(team.headcount === null ? 'teams:noShareWithoutHeadcount' : 'teams:unknown')}
          </span>
        ) : (
          <span className={team.toilShare > team.budgetShare ? 'text-bad' : undefined}>
            {formatShare(team.toilShare, language)}{' '}
            {team.toilShare > team.budgetShare && t('teams:overBudget')}
          </span>
        )}
      </Fact>
    </FactList>
  )
}
