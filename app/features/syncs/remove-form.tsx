import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'

/** Removes a sync in which nothing was recorded yet. */
export function RemoveForm({ syncId }: { syncId: number }) {
  const { t } = useTranslation('syncs')
  return (
    <For who="member">
      <Form method="post" action={`/syncs/${syncId}/remove`}>
        <Button>{t('removeEmpty')}</Button>
      </Form>
    </For>
  )
}
