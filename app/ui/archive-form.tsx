import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Archives something, so that it cannot be chosen any more, or restores it; `at` is its own address. */
export function ArchiveForm({ at, isArchived, hint }: { at: string; isArchived: boolean; hint: string }) {
  const { t } = useTranslation('shell')
  return (
    <Form
      method="post"
      action={`${at}/${isArchived ? 'restore' : 'archive'}`}
      className="mt-6 flex max-w-lg flex-wrap items-center gap-3 border-line border-t pt-3"
    >
      <p className="min-w-0 flex-1 text-muted">{hint}</p>
      <Button>{isArchived ? t('restore') : t('archive')}</Button>
    </Form>
  )
}
