import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { thresholds } from '#app/domain/settings.ts'
import type { CadenceGap } from '#app/domain/syncs/cadence.ts'
import { formatDayBeside } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { CadenceText } from '#app/ui/cadence.tsx'
import { For } from '#app/ui/role.tsx'
import { narrowLook } from './more-link.tsx'

export type DueSyncRow = {
  team: { id: number; slug: string; name: string }
  dueOn: string | null
  cadence: CadenceGap
  /** The initial values of a sync of today. */
  start: { submissionKey: string; templateId: number | null }
}

/** Teams to hear this month, the longest overdue first; a sync of today can be started from here. */
export function DueSyncList({
  due,
  today,
  onNarrow,
}: {
  due: DueSyncRow[]
  today: string
  onNarrow: number | undefined
}) {
  const { t } = useTranslation(['overview', 'glossary'])
  const language = useLanguage()
  if (due.length === 0) return <p className="text-muted">{t('overview:noSyncDue')}</p>
  return (
    <>
      <ul>
        {due.map(({ team, dueOn, cadence, start }, place) => (
          <li
            key={team.id}
            className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1 text-[13px] ${narrowLook(place, onNarrow)}`}
          >
            <Link to={`/teams/${team.slug}`} className="wrap-anywhere min-w-0 flex-1 basis-28">
              {team.name}
            </Link>
            {dueOn && (
              <span className="text-muted">
                {t('overview:due')} <time dateTime={dueOn}>{formatDayBeside(dueOn, today, language)}</time>
              </span>
            )}
            {cadence.verdict !== 'on_time' && <CadenceText cadence={cadence} />}
            <For who="member">
              <Form method="post" action="/syncs/new" className="ms-auto">
                <input type="hidden" name="submissionKey" value={start.submissionKey} />
                <input type="hidden" name="heldOn" value={today} />
                <input type="hidden" name="teamIds" value={team.id} />
                {start.templateId !== null && (
                  <input type="hidden" name="templateId" value={start.templateId} />
                )}
                <Button aria-label={t('overview:startWith', { team: team.name })}>
                  {t('overview:start')}
                </Button>
              </Form>
            </For>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted text-xs max-lg:hidden">
        {t('overview:cadenceRule', {
          overdue: thresholds.cadenceOverdue,
          lost: thresholds.cadenceLostTouch,
        })}
      </p>
    </>
  )
}
