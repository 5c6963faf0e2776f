import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

/** Shown in place of the page behind a link that is used up, revoked, expired or unknown. */
export function UnusableLink() {
  const { t } = useTranslation(['entering', 'people'])
  return (
    <Page title={t('entering:linkUnusable')}>
      <p className="mb-3">{t('entering:linkUnusableHint')}</p>
      <ButtonLink to="/sign-in">{t('people:toSignIn')}</ButtonLink>
    </Page>
  )
}
