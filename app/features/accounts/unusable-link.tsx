import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'

/** In place of what a link was for, when it is used up, revoked, too old or none. */
export function UnusableLink() {
  const { t } = useTranslation(['entering', 'people'])
  return (
    <Page title={t('entering:linkUnusable')}>
      <p className="mb-3">{t('entering:linkUnusableHint')}</p>
      <ButtonLink to="/sign-in">{t('people:toSignIn')}</ButtonLink>
    </Page>
  )
}
