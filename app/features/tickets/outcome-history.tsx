import { useTranslation } from 'react-i18next'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import { DayText } from '#app/ui/day.tsx'
import { OutcomePill } from './outcome-pill.tsx'

type Seen = { id: number; outcome: Outcome; observedOn: string; observedBy: string }

/** The observed outcomes of a ticket, the latest first: the first one holds. */
export function OutcomeHistory({ outcomes }: { outcomes: Seen[] }) {
  const { t } = useTranslation('tickets')
  if (outcomes.length === 0) return <p className="text-muted">{t('neverLooked')}</p>
  return (
    <ol>
      {outcomes.map((seen) => (
        <li
          key={seen.id}
          className="flex flex-wrap items-center gap-x-3 border-line border-b py-1.5 text-[13px]"
        >
          <DayText day={seen.observedOn} />
          <OutcomePill outcome={seen.outcome} />
          <span className="text-muted">{t('seenBy', { name: seen.observedBy })}</span>
        </li>
      ))}
    </ol>
  )
}
