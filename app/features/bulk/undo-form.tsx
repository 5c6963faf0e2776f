import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'

/** Undoes one change, and returns to the page where it was pressed. */
export function UndoForm({
  changeId,
  described,
  submissionKey,
  returnTo,
}: {
  changeId: number
  described: string
  submissionKey: string
  returnTo: string
}) {
  const { t } = useTranslation('bulk')
  return (
    <Form
      method="post"
      action={`/backlog/changes/${changeId}/undo?${new URLSearchParams({ returnTo })}`}
      preventScrollReset
    >
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <Button aria-label={t('undoOf', { told: described })}>{t('undo')}</Button>
    </Form>
  )
}
