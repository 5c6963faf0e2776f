import { useTranslation } from 'react-i18next'
import type { EffectAfter } from '#app/domain/tickets/ticket-effect.ts'
import { DayText } from '#app/ui/day.tsx'
import { HoursText } from '#app/ui/hours.tsx'

export type ShownEffect = {
  doneOn: string
  teams: { teamId: number; teamName: string; hoursBefore: number | null; after: EffectAfter }[]
}

/** The effect of a ticket that is done: each team's hours before it, and the next thing the team reported. */
export function TicketEffect({ effect: { doneOn, teams } }: { effect: ShownEffect }) {
  const { t } = useTranslation('tickets')
  return (
    <div className="basis-full text-muted text-xs">
      {t('doneOn')} <DayText day={doneOn} />
      {teams.length === 0 && <> · {t('effectOnNobody')}</>}
      <ul>
        {teams.map(({ teamId, teamName, hoursBefore, after }) => (
          <li key={teamId} className="flex flex-wrap gap-x-2">
            <span className="wrap-anywhere min-w-0">{teamName}</span>
            <span className="text-text">
              <HoursText hours={hoursBefore} /> →{' '}
              {after.kind === 'not_measured' ? t('notMeasured') : <HoursText hours={after.hours} />}
            </span>
            {after.kind !== 'not_measured' && (
              <span>
                {t(after.kind === 'relieved' ? 'relievedOn' : 'heardOn')} <DayText day={after.on} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
