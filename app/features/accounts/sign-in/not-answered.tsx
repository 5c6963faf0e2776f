import { useTranslation } from 'react-i18next'
import { type SavedForm, SendAgain } from '#app/features/accounts/one-time-links/send-again.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { Page } from '#app/ui/page.tsx'

/** Shown in place of a page when the database did not answer. A submitted form is kept here and can be sent again. */
export function NotAnswered({ draft, requestId }: { draft: SavedForm | null; requestId: string }) {
  const { t } = useTranslation('shell')
  if (!draft) return <ErrorPage title={t('notAnswered')} hint={t('notAnsweredHint')} requestId={requestId} />
  return (
    <Page title={t('notAnswered')}>
      <p className="mb-3">{t('notAnsweredSent')}</p>
      <SendAgain draft={draft} waits />
      <p className="mt-3 text-muted">{t('requestId', { id: requestId })}</p>
    </Page>
  )
}
