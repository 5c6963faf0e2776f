import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'

/** One button that sets where the reader has a view; idempotent. */
export function ViewButton({
  view,
  verb,
  word,
  place,
  isOff = false,
}: {
  view: { id: number; name: string }
  verb: 'pin' | 'unpin' | 'move' | 'prefer' | 'unprefer'
  word: string
  /** Its new place, counted from 1; for moving. */
  place?: number
  isOff?: boolean
}) {
  const { t } = useTranslation('views')
  return (
    <Form method="post" action={`/backlog/views/${view.id}/${verb}`} preventScrollReset>
      {place !== undefined && <input type="hidden" name="place" value={place} />}
      <Button
        disabled={isOff}
        className="disabled:opacity-40"
        aria-label={t('verbOf', { verb: word, name: view.name })}
      >
        {word}
      </Button>
    </Form>
  )
}
