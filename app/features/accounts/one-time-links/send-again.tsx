import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'

export type SavedForm = { path: string; fields: [name: string, value: string][] }

/**
 * A form that could not be sent because its sender's session had ended, with all its values. It is sent to its original
 * address, automatically where scripts run, unless it waits for a sign-in in another tab; it keeps its idempotency key,
 * so it is recorded once.
 */
export function SendAgain({ draft, waits = false }: { draft: SavedForm; waits?: boolean }) {
  const { t } = useTranslation('accounts')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!waits) form.current?.requestSubmit()
  }, [waits])
  return (
    <form method="post" action={draft.path} ref={form} className="max-w-lg">
      {!waits && <p className="mb-3">{t('sendAgainHint')}</p>}
      {draft.fields.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: why: a name may come several times, and the list never changes.
        <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
      ))}
      <Button primary={!waits}>{t('send')}</Button>
    </form>
  )
}
