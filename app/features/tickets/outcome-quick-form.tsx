import { Form, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Outcome, outcomes } from '#app/domain/tickets/outcome.ts'
import { Button } from '#app/ui/button.tsx'

/** Records today's outcome of a ticket from a list, and returns to the list. */
export function OutcomeQuickForm({
  ticket,
  today,
}: {
  ticket: { id: number; key: string; outcome: Outcome; submissionKey: string }
  today: string
}) {
  const { t } = useTranslation(['tickets', 'glossary'])
  const { pathname, search } = useLocation()
  return (
    <Form
      method="post"
      action={`/tickets/${ticket.id}?${new URLSearchParams({ returnTo: pathname + search })}`}
      preventScrollReset
      className="flex items-center gap-1"
    >
      <input type="hidden" name="submissionKey" value={ticket.submissionKey} />
      <input type="hidden" name="observedOn" value={today} />
      <select
        key={ticket.outcome}
        name="outcome"
        defaultValue={ticket.outcome}
        aria-label={t('tickets:outcomeOf', { key: ticket.key })}
        className="field w-auto"
      >
        {outcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t(`glossary:outcomes.${outcome}`)}
          </option>
        ))}
      </select>
      <Button aria-label={t('tickets:setOutcomeOf', { key: ticket.key })}>{t('tickets:set')}</Button>
    </Form>
  )
}
