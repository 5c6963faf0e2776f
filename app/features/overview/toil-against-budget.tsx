import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatHours, formatShare } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { ShareBar } from './share-bar.tsx'

export type ToilGlance = {
  hoursPerMonth: number | null
  share: number | null
  measuredTeams: number
  teams: number
  notEstimated: number
  budgetShare: number
  overBudget: { team: { id: number; slug: string; name: string }; share: number }[]
}

/** What active pain points cost all teams now, and the share of their time, against the budget. */
export function ToilAgainstBudget({ toil }: { toil: ToilGlance }) {
  const { t } = useTranslation(['overview', 'glossary'])
  const language = useLanguage()
  const budget = formatShare(toil.budgetShare, language)
  return (
    <>
      <p className="font-semibold text-[22px]">
        {toil.hoursPerMonth === null ? (
          <span className="text-muted">{t('glossary:notEstimated')}</span>
        ) : (
          <Link to="/backlog" className="text-text">
            {t('glossary:hoursValue', { hours: formatHours(toil.hoursPerMonth, language) })}
          </Link>
        )}
      </p>
      {toil.notEstimated > 0 && (
        <p className="text-muted">{t('overview:notEstimated', { count: toil.notEstimated })}</p>
      )}
      {toil.share === null ? (
        <p className="mt-2 text-muted">{t('overview:noShare')}</p>
      ) : (
        <>
          <p className="mt-2">{t('overview:share', { share: formatShare(toil.share, language), budget })}</p>
          <ShareBar share={toil.share} budgetShare={toil.budgetShare} />
          <p className="text-muted text-xs">
            {t('overview:measured', { count: toil.measuredTeams, all: toil.teams })}
          </p>
        </>
      )}
      {toil.overBudget.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold text-[13px]">{t('overview:overBudget', { budget })}</h3>
          <ul>
            {toil.overBudget.map(({ team, share }) => (
              <li key={team.id} className="flex gap-3 border-line border-b py-1 text-[13px]">
                <Link to={`/teams/${team.slug}`} className="wrap-anywhere min-w-0 flex-1">
                  {team.name}
                </Link>
                <span className="text-bad">{formatShare(share, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
