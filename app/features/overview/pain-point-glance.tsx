import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-point-state.ts'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
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

/** A few pain points, each with where it stands, whom it hurts and what it costs. */
export function PainPointGlance({ painPoints }: { painPoints: GlanceRow[] }) {
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
