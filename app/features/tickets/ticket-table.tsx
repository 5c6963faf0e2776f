import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { Tracker } from '#app/domain/tickets/ticket-address.ts'
import { HoursText } from '#app/ui/hours.tsx'
import { For } from '#app/ui/role.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { OutcomePill } from './outcome-pill.tsx'
import { OutcomeQuickForm } from './outcome-quick-form.tsx'
import { TrackerLink } from './tracker-link.tsx'

export type TicketTableRow = {
  id: number
  url: string
  tracker: Tracker
  key: string
  outcome: Outcome
  painPoints: { id: number; title: string; state: PainPointState }[]
  teams: { id: number; slug: string; name: string }[]
  hoursPerMonth: number | null
  submissionKey: string
}

/** Tickets with what each serves: the pain points, their teams, and their hours. */
export function TicketTable({ tickets, today }: { tickets: TicketTableRow[]; today: string }) {
  const { t } = useTranslation(['tickets', 'glossary'])
  return (
    <WideTable label={t('tickets:title')}>
      <thead>
        <tr>
          <th scope="col">{t('glossary:ticket')}</th>
          <th scope="col">{t('glossary:outcome')}</th>
          <th scope="col">{t('tickets:serves')}</th>
          <th scope="col">{t('glossary:team')}</th>
          <th scope="col" className="number">
            {t('tickets:toil')}
          </th>
          <th scope="col">{t('tickets:setOutcome')}</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <tr key={ticket.id}>
            <td className="wrap-anywhere min-w-36 max-w-64">
              <Link to={`/tickets/${ticket.id}`}>{ticket.key}</Link> <TrackerLink ticket={ticket} />
            </td>
            <td>
              <OutcomePill outcome={ticket.outcome} />
            </td>
            <td className="wrap-anywhere min-w-56">
              {ticket.painPoints.length === 0 ? (
                <span className="text-muted">{t('tickets:servesNothing')}</span>
              ) : (
                <ul>
                  {ticket.painPoints.map((painPoint) => (
                    <li key={painPoint.id}>
                      <Link to={`/pain-points/${painPoint.id}`}>{painPoint.title}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <td className="min-w-28 text-muted">{ticket.teams.map((team) => team.name).join(', ')}</td>
            <td className="number whitespace-nowrap">
              {ticket.painPoints.length > 0 && <HoursText hours={ticket.hoursPerMonth} />}
            </td>
            <td>
              <For who="member">
                <OutcomeQuickForm ticket={ticket} today={today} />
              </For>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
