import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { HoursText } from '#app/ui/hours.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'

type Served = { id: number; title: string; state: PainPointState; hoursPerMonth: number | null }

/** The pain points one ticket serves, most hours first. */
export function ServedPainPoints({ painPoints }: { painPoints: Served[] }) {
  const { t } = useTranslation('tickets')
  if (painPoints.length === 0) return <p className="text-muted">{t('servesNothing')}</p>
  return (
    <ul>
      {painPoints.map((painPoint) => (
        <li
          key={painPoint.id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 text-[13px]"
        >
          <Link to={`/pain-points/${painPoint.id}`} className="wrap-anywhere min-w-0 flex-1 basis-60">
            {painPoint.title}
          </Link>
          <HoursText hours={painPoint.hoursPerMonth} />
          <StatePill state={painPoint.state} />
        </li>
      ))}
    </ul>
  )
}
