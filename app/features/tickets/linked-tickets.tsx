import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { Tracker } from '#app/domain/tickets/ticket-address.ts'
import { Button } from '#app/ui/button.tsx'
import { DayText } from '#app/ui/day.tsx'
import { For } from '#app/ui/role.tsx'
import { OutcomePill } from './outcome-pill.tsx'
import { OutcomeQuickForm } from './outcome-quick-form.tsx'
import { type ShownEffect, TicketEffect } from './ticket-effect.tsx'
import { TrackerLink } from './tracker-link.tsx'

export type LinkedTicketRow = {
  ticketId: number
  url: string
  tracker: Tracker
  key: string
  outcome: Outcome
  linkedOn: string
  submissionKey: string
  /** For a ticket that is done. */
  effect?: ShownEffect
}

/**
 * The tickets of one pain point, each with its outcome, which can be set here, its effect, and a button to unlink it.
 */
export function LinkedTickets({
  tickets,
  unlinkAt,
  today,
}: {
  tickets: LinkedTicketRow[]
  unlinkAt: string
  today: string
}) {
  const { t } = useTranslation('tickets')
  return (
    <ul>
      {tickets.map((ticket) => (
        <li
          key={ticket.ticketId}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5 text-[13px]"
        >
          <span className="wrap-anywhere min-w-0 flex-1 basis-52">
            <Link to={`/tickets/${ticket.ticketId}`}>{ticket.key}</Link> <TrackerLink ticket={ticket} />
            <small className="block text-muted text-xs">
              {t('linkedOn')} <DayText day={ticket.linkedOn} />
            </small>
          </span>
          <OutcomePill outcome={ticket.outcome} />
          <For who="member">
            <OutcomeQuickForm ticket={{ ...ticket, id: ticket.ticketId }} today={today} />
            <Form method="post" action={unlinkAt} preventScrollReset>
              <input type="hidden" name="ticketId" value={ticket.ticketId} />
              <Button aria-label={t('unlinkOf', { key: ticket.key })}>{t('unlink')}</Button>
            </Form>
          </For>
          {ticket.effect && <TicketEffect effect={ticket.effect} />}
        </li>
      ))}
    </ul>
  )
}
