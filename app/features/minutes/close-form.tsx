import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'

/** Closes a sync and leads to its minutes; for members. A sync of a coming day cannot be closed. */
export function CloseForm({ syncId }: { syncId: number }) {
  const { t } = useTranslation('minutes')
  return (
    <For who="member">
      <Form method="post" action={`/syncs/${syncId}/close`}>
        <Button>{t('close')}</Button>
      </Form>
    </For>
  )
}

/** Says that a sync is closed, since when, and where its minutes are; members can open it again. */
export function ClosedBanner(closed: {
  syncId: number
  closedAt: Date
  timeZone: string
  /** The minutes themselves do not link to the minutes. */
  isOnMinutes?: boolean
}) {
  const { t } = useTranslation('minutes')
  const when = formatInstant(closed.closedAt, useLanguage(), closed.timeZone)
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-sunken px-3 py-2">
      <p>{t('closedOn', { when })}</p>
      {!closed.isOnMinutes && <Link to={`/syncs/${closed.syncId}/minutes`}>{t('title')}</Link>}
      <For who="member">
        <Form method="post" action={`/syncs/${closed.syncId}/reopen`} className="ms-auto print:hidden">
          <Button>{t('reopen')}</Button>
        </Form>
      </For>
    </div>
  )
}
