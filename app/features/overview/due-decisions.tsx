import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDayBeside } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'
import { narrowLook } from './more-link.tsx'

export type DueDecisionRow = {
  id: number
  text: string
  owner: string | null
  dueOn: string
  syncId: number | null
  reviewMonth: string | null
}

/** Decisions due this month, the soonest first; each links to where it was decided, and can be ticked done here. */
export function DueDecisions({
  decisions,
  today,
  onNarrow,
}: {
  decisions: DueDecisionRow[]
  today: string
  onNarrow: number | undefined
}) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  if (decisions.length === 0) return <p className="text-muted">{t('noDecisionDue')}</p>
  return (
    <ul>
      {decisions.map((decision, place) => (
        <li
          key={decision.id}
          className={`flex items-center gap-3 border-line border-b py-1 text-[13px] ${narrowLook(place, onNarrow)}`}
        >
          <div className="wrap-anywhere min-w-0 flex-1">
            <Link to={decision.syncId ? `/syncs/${decision.syncId}` : `/review/${decision.reviewMonth}`}>
              {decision.text}
            </Link>
            <small className="flex flex-wrap gap-x-3 text-xs">
              <span className={decision.dueOn < today ? 'text-bad' : 'text-muted'}>
                {t(decision.dueOn < today ? 'overdueSince' : 'due')}{' '}
                <time dateTime={decision.dueOn}>{formatDayBeside(decision.dueOn, today, language)}</time>
              </span>
              {decision.owner && <span className="text-muted">{decision.owner}</span>}
            </small>
          </div>
          <For who="member">
            <Form method="post" action={`/decisions/${decision.id}/finish?returnTo=/`} preventScrollReset>
              <Button aria-label={t('finishDecision', { text: decision.text })}>{t('finish')}</Button>
            </Form>
          </For>
        </li>
      ))}
    </ul>
  )
}
