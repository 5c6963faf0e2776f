import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Counted, DoneTicket } from '#app/domain/review/monthly-review.ts'
import { DayText } from '#app/ui/day.tsx'
import { Section } from '#app/ui/section.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'

/** Tickets that became done in the month, with the pain points to ask about. */
export function TicketsDone({ found: { total, shown } }: { found: Counted<DoneTicket> }) {
  const { t } = useTranslation(['review', 'glossary'])
  return (
    <Section title={`${t('review:ticketsDone')} ${total}`}>
      {total === 0 ? (
        <p className="text-muted">{t('review:noTicketsDone')}</p>
      ) : (
        <WideTable label={t('review:ticketsDone')}>
          <thead>
            <tr>
              <th scope="col">{t('glossary:ticket')}</th>
              <th scope="col">{t('review:doneOn')}</th>
              <th scope="col">{t('review:serves')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ ticketId, url, key, doneOn, painPoints }) => (
              <tr key={ticketId}>
                <td className="wrap-anywhere min-w-32">
                  <a href={url} rel="noreferrer">
                    {key}
                  </a>
                </td>
                <td className="whitespace-nowrap">
                  <DayText day={doneOn} />
                </td>
                <td className="min-w-52">
                  {painPoints.map(({ painPointId, title }, index) => (
                    <span key={painPointId}>
                      {index > 0 && ', '}
                      <a href={`/pain-points/${painPointId}`}>{title}</a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
      {total > shown.length && (
        <p className="mt-1 text-[13px] text-muted">
          {t('review:firstOfTickets', { shown: shown.length, total })}{' '}
          <Link to="/tickets" className="print:hidden">
            {t('review:ticketsDone')}
          </Link>
        </p>
      )}
    </Section>
  )
}
