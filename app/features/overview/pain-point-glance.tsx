import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'
import { OnePressForm } from '#app/ui/one-press-form.tsx'
import { For } from '#app/ui/role.tsx'
import { StatePill } from '#app/ui/state-pill.tsx'
import { narrowLook } from './more-link.tsx'

export type GlanceRow = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: number
  lastHeardOn: string
  hoursPerMonth: number | null
}

/** Where it is clear which team answers: that team's last mention, and the keys of both answers. */
export type AnswerableRow = GlanceRow & {
  inOnePress?:
    | {
        teamId: number
        severity: Severity
        estimate: ToilEstimate | null
        betterKey: string
        stillHurtsKey: string
      }
    | undefined
}

/** A few pain points, each with its state, its teams and its hours; those to ask about with buttons to answer. */
export function PainPointGlance({
  painPoints,
  answerOn,
  onNarrow,
}: {
  painPoints: AnswerableRow[]
  /** The day of an answer, for pain points to ask about. */
  answerOn?: string
  onNarrow?: number
}) {
  const { t } = useTranslation(['overview', 'glossary'])
  return (
    <ul>
      {painPoints.map((painPoint, place) => (
        <li
          key={painPoint.painPointId}
          className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 text-[13px] ${narrowLook(place, onNarrow)}`}
        >
          <div className="wrap-anywhere min-w-0 flex-1 basis-52">
            <Link to={`/pain-points/${painPoint.painPointId}`}>{painPoint.title}</Link>
            <small className="flex flex-wrap gap-x-3 text-muted text-xs">
              <span>{t('glossary:team', { count: painPoint.teams })}</span>
              <span>
                <HoursText hours={painPoint.hoursPerMonth} />
              </span>
              <span>
                {t('overview:lastHeard')} <DayText day={painPoint.lastHeardOn} />
              </span>
            </small>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {answerOn && !isAnswered(painPoint, answerOn) ? (
              <Answers painPoint={painPoint} day={answerOn} />
            ) : (
              <StatePill state={painPoint.state} cameBack={painPoint.cameBack} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The only team that has it mentioned it on that day: it is not asked the same again. */
function isAnswered({ inOnePress, lastHeardOn }: AnswerableRow, day: string): boolean {
  return inOnePress !== undefined && lastHeardOn === day
}

/**
 * One press where it is clear which team answers; otherwise each leads to its form with today's date, and back to this
 * page.
 */
function Answers({ painPoint, day }: { painPoint: AnswerableRow; day: string }) {
  const { t } = useTranslation('painPoints')
  const { painPointId, title, inOnePress } = painPoint
  const better = `/pain-points/${painPointId}/resolve?kind=relieved&returnTo=/`
  const stillHurts = `/pain-points/${painPointId}/said?returnTo=/`
  if (!inOnePress)
    return (
      <For who="member">
        <ButtonLink to={better} aria-label={`${t('better')}: ${title}`}>
          {t('better')}
        </ButtonLink>
        <ButtonLink to={stillHurts} aria-label={`${t('stillHurts')}: ${title}`}>
          {t('stillHurts')}
        </ButtonLink>
      </For>
    )
  const { teamId, severity, estimate, betterKey, stillHurtsKey } = inOnePress
  return (
    <For who="member">
      <OnePressForm
        action={better}
        submissionKey={betterKey}
        row={painPoint}
        label={t('better')}
        values={{ kind: 'relieved', teamId, resolvedOn: day }}
      />
      <OnePressForm
        action={stillHurts}
        submissionKey={stillHurtsKey}
        row={painPoint}
        label={t('stillHurts')}
        values={{ teamId, heardOn: day, severity, ...(estimate ?? {}) }}
      />
    </For>
  )
}
