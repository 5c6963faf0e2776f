import { Form, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Answered } from '#app/ui/answered.tsx'
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

/** How a decision is ticked in a sync where scripts run. */
export type QuickFinish = {
  isCurrent: (decision: DecisionRow) => boolean
  isPassed: (decision: DecisionRow) => boolean
  isFinished: (decision: DecisionRow) => boolean
  onFinish: (decision: DecisionRow) => void
  onUndo: (decision: DecisionRow) => void
}

/** Decisions with owner and due day; each can be ticked done, and reopened. */
export function DecisionList({
  decisions,
  today,
  quick,
}: {
  decisions: DecisionRow[]
  today: string
  quick?: QuickFinish
}) {
  const { t } = useTranslation('syncs')
  return (
    <ul>
      {decisions.map((decision) => (
        <li
          key={decision.id}
          data-open-item={`decision:${decision.id}`}
          aria-current={quick?.isCurrent(decision) || undefined}
          className={`open-row ${quick?.isPassed(decision) ? 'border-dashed' : ''}`}
        >
          <div className="wrap-anywhere min-w-0 flex-1 basis-60">
            <span className={decision.doneOn ? 'text-muted line-through' : ''}>{decision.text}</span>
            <DecisionDays decision={decision} today={today} />
          </div>
          <For who="member">
            {quick?.isFinished(decision) ? (
              <Answered answer={t('done')} about={decision.text} onUndo={() => quick.onUndo(decision)} />
            ) : (
              <TickForm decision={decision} onFinish={quick && (() => quick.onFinish(decision))} />
            )}
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

function TickForm({ decision, onFinish }: { decision: DecisionRow; onFinish?: (() => void) | undefined }) {
  const { t } = useTranslation('syncs')
  const { pathname, search } = useLocation()
  const verb = decision.doneOn ? 'reopen' : 'finish'
  return (
    <Form
      method="post"
      action={`/decisions/${decision.id}/${verb}?returnTo=${encodeURIComponent(pathname + search)}`}
      preventScrollReset
      onSubmit={(event) => {
        if (!onFinish) return
        event.preventDefault()
        onFinish()
      }}
    >
      <Button aria-label={`${t(verb)}: ${decision.text}`}>{t(verb)}</Button>
    </Form>
  )
}
