import { useTranslation } from 'react-i18next'
import { Page } from '#app/ui/page.tsx'
import type { KeptForm } from './send-again.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** In place of the answer to a form whose sender's session had ended: signs in, and carries the form along. */
export function SignInAgain({ draft }: { draft: KeptForm }) {
  const { t } = useTranslation('accounts')
  return (
    <Page title={t('signInAgain')}>
      <p className="mb-4">{t('signInAgainHint')}</p>
      <SignInForm draft={JSON.stringify(draft)} />
    </Page>
  )
}
