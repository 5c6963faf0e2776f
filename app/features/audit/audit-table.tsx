import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WideTable } from '#app/ui/wide-table.tsx'
import { type AuditedTable, auditPath } from './audit-address.ts'
import { ChangeList } from './change-list.tsx'
import type { HistoryEvent } from './history-list.tsx'

export type AuditTableRow = HistoryEvent & {
  table: AuditedTable
  subjectId: string
  places: { to: string; name: string }[]
  requestId: string | null
}

/** The events: when, by whom, what was done to which row, and in which request. */
export function AuditTable({ events }: { events: AuditTableRow[] }) {
  const { t } = useTranslation('audit')
  return (
    <WideTable label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('act')}</th>
          <th scope="col">{t('details')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td className="whitespace-nowrap">
              <time dateTime={event.at}>{event.when}</time>
            </td>
            <td className="wrap-anywhere min-w-24">{event.who}</td>
            <td className="wrap-anywhere min-w-56">
              {event.act}
              <ul className="flex flex-wrap gap-x-3 text-xs">
                {event.places.map(({ to, name }) => (
                  <li key={to}>
                    <Link to={to}>{name}</Link>
                  </li>
                ))}
                <li>
                  <Link
                    to={auditPath({ what: event.table, subject: event.subjectId })}
                    className="text-muted"
                  >
                    {t('onlyThis')}
                    <span className="sr-only">: {event.act}</span>
                  </Link>
                </li>
              </ul>
            </td>
            <td className="min-w-56">
              <ChangeList changes={event.changes} />
              {event.requestId && (
                <p className="wrap-anywhere text-muted text-xs">{t('request', { id: event.requestId })}</p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
