import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { For } from '#app/ui/role.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'

export type GlanceRow = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: number
  lastHeardOn: string
  hoursPerMonth: number | null
}

/** A few pain points, each with its state, whom it hurts and what it costs; where it is asked about, with the answers. */
export function PainPointGlance({
  painPoints,
  isAsked = false,
}: {
  painPoints: GlanceRow[]
  isAsked?: boolean
}) {
  const { t } = useTranslation(['overview', 'glossary'])
  return (
    <ul>
      {painPoints.map((painPoint) => (
        <li key={painPoint.painPointId} className="border-line border-b py-1.5 text-[13px]">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              to={`/pain-points/${painPoint.painPointId}`}
              className="wrap-anywhere min-w-0 flex-1 basis-52"
            >
              {painPoint.title}
            </Link>
            <span>
              <StatePill state={painPoint.state} cameBack={painPoint.cameBack} />
            </span>
            {isAsked && <Answers painPoint={painPoint} />}
          </div>
          <small className="flex flex-wrap gap-x-3 text-muted text-xs">
            <span>{t('glossary:team', { count: painPoint.teams })}</span>
            <span>
              <HoursText hours={painPoint.hoursPerMonth} />
            </span>
            <span>
              {t('overview:lastHeard')} <DayText day={painPoint.lastHeardOn} />
            </span>
          </small>
        </li>
      ))}
    </ul>
  )
}

/** Each leads to its form with today's date, and from there back to this page. */
function Answers({ painPoint: { painPointId, title } }: { painPoint: GlanceRow }) {
  const { t } = useTranslation('painPoints')
  const at = `/pain-points/${painPointId}`
  return (
    <For who="member">
      <ButtonLink to={`${at}/resolve?kind=relieved&returnTo=/`} aria-label={`${t('better')}: ${title}`}>
        {t('better')}
      </ButtonLink>
      <ButtonLink to={`${at}/said?returnTo=/`} aria-label={`${t('stillHurts')}: ${title}`}>
        {t('stillHurts')}
      </ButtonLink>
    </For>
  )
}
