import { Form, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { DayText } from '#app/ui/day.tsx'
import { For } from '#app/ui/role.tsx'

export type DecisionRow = {
  id: number
  text: string
  owner: string | null
  dueOn: string | null
  doneOn: string | null
}

/** Decisions with who does it and until when; each can be ticked done, and opened again. */
export function DecisionList({ decisions, today }: { decisions: DecisionRow[]; today: string }) {
  return (
    <ul>
      {decisions.map((decision) => (
        <li
          key={decision.id}
          className="flex scroll-mb-96 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5"
        >
          <div className="wrap-anywhere min-w-0 flex-1 basis-60">
            <span className={decision.doneOn ? 'text-muted line-through' : ''}>{decision.text}</span>
            <DecisionDays decision={decision} today={today} />
          </div>
          <For who="member">
            <TickForm decision={decision} />
          </For>
        </li>
      ))}
    </ul>
  )
}

function DecisionDays({ decision, today }: { decision: DecisionRow; today: string }) {
  const { t } = useTranslation('syncs')
  const { owner, dueOn, doneOn } = decision
  const isLate = dueOn !== null && doneOn === null && dueOn < today
  return (
    <small className="flex flex-wrap gap-x-3 text-muted text-xs">
      {owner && <span>{owner}</span>}
      {dueOn && (
        <span className={isLate ? 'text-bad' : ''}>
          {isLate ? t('overdue') : t('due')} <DayText day={dueOn} />
        </span>
      )}
      {doneOn && (
        <span>
          {t('done')} <DayText day={doneOn} />
        </span>
      )}
    </small>
  )
}

function TickForm({ decision }: { decision: DecisionRow }) {
  const { t } = useTranslation('syncs')
  const { pathname, search } = useLocation()
  const verb = decision.doneOn ? 'reopen' : 'finish'
  return (
    <Form
      method="post"
      action={`/decisions/${decision.id}/${verb}?returnTo=${encodeURIComponent(pathname + search)}`}
      preventScrollReset
    >
      <Button aria-label={`${t(verb)}: ${decision.text}`}>{t(verb)}</Button>
    </Form>
  )
}
