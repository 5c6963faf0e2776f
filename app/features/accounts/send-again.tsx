import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'

export type KeptForm = { path: string; fields: [name: string, value: string][] }

/**
 * A form that could not be sent because its sender's session had ended, with everything in it. It goes where it
 * was going, by itself where scripts run; its idempotency key is the old one, so it is recorded once.
 */
export function SendAgain({ draft }: { draft: KeptForm }) {
  const { t } = useTranslation('accounts')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.requestSubmit(), [])
  return (
    <form method="post" action={draft.path} ref={form} className="max-w-lg">
      <p className="mb-3">{t('sendAgainHint')}</p>
      {draft.fields.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: why: a name may come several times, and the list never changes.
        <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
      ))}
      <Button primary>{t('send')}</Button>
    </form>
  )
}
