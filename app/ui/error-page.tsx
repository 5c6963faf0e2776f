import { useTranslation } from 'react-i18next'
import { ButtonLink } from './button.tsx'
import { Page } from './page.tsx'

/** Shown when a page cannot be: what happened, what is safe, where to go. */
export function ErrorPage({ title, hint, requestId }: { title: string; hint: string; requestId?: string }) {
  const { t } = useTranslation('shell')
  return (
    <Page title={title}>
      <p className="mb-3">{hint}</p>
      {requestId && <p className="mb-3 text-muted">{t('requestId', { id: requestId })}</p>}
      <ButtonLink to="/">{t('backToStart')}</ButtonLink>
    </Page>
  )
}
