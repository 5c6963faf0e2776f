import { useTranslation } from 'react-i18next'
import { isWaiting } from '#app/features/capture/outbox/outgoing.ts'
import { SignedOutLink } from '#app/features/capture/outbox/signed-out-link.tsx'
import type { EntryState } from './use-entry-line.ts'

/** Whether lines reach the server, how many wait, and announcements for screen readers. */
export function EntryStatus({ entry: { capture, sync, announced } }: { entry: EntryState }) {
  const { t } = useTranslation('capture')
  const waiting = capture.outgoing.filter(isWaiting).length
  const isAway = capture.reach !== 'online'
  return (
    <div
      data-unsent={waiting}
      className="flex min-h-target shrink-0 items-center gap-x-3 text-xs empty:hidden"
    >
      {capture.reach === 'offline' && <span className="text-warn">{t('offline')}</span>}
      {capture.reach === 'signedOut' && <SignedOutLink syncId={sync.id} />}
      {(isAway || waiting > 2) && waiting > 0 && <span>{t('waitingCount', { count: waiting })}</span>}
      <p role="status" aria-live="polite" className="sr-only">
        {announced}
        {isAway && ` ${t('waitingCount', { count: waiting })}`}
      </p>
    </div>
  )
}
