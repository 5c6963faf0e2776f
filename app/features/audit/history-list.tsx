import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { auditPath } from './audit-address.ts'
import { ChangeList, type ShownChange } from './change-list.tsx'

export type HistoryEvent = {
  id: number
  at: string
  when: string
  who: string
  act: string
  changes: ShownChange[]
}

/** The events of one pain point, the latest first; those of one person at one instant are grouped. */
export function HistoryList({
  painPointId,
  events,
  hasMore,
}: {
  painPointId: number
  events: HistoryEvent[]
  hasMore: boolean
}) {
  const { t } = useTranslation('audit')
  if (events.length === 0) return <p className="text-muted">{t('nothingYet')}</p>
  return (
    <>
      <ol>
        {groupByInstant(events).map(([first, ...rest]) => (
          <li key={first.id} className="border-line border-b py-1.5 text-[13px]">
            <p className="text-muted text-xs">
              <time dateTime={first.at}>{first.when}</time> · {first.who}
            </p>
            {[first, ...rest].map((event) => (
              <div key={event.id}>
                <p className="wrap-anywhere">{event.act}</p>
                <ChangeList changes={event.changes} />
              </div>
            ))}
          </li>
        ))}
      </ol>
      {hasMore && (
        <p className="mt-2">
          <Link to={auditPath({ painPoint: painPointId })}>{t('allHistory')}</Link>
        </p>
      )}
    </>
  )
}

type Together = [HistoryEvent, ...HistoryEvent[]]

function groupByInstant(events: HistoryEvent[]): Together[] {
  const groups: Together[] = []
  for (const event of events) {
    const group = groups.at(-1)
    if (group && group[0].at === event.at && group[0].who === event.who) group.push(event)
    else groups.push([event])
  }
  return groups
}
