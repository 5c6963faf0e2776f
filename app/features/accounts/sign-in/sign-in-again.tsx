import { useTranslation } from 'react-i18next'
import { type SavedForm, SendAgain } from '#app/features/accounts/one-time-links/send-again.tsx'
import { Page } from '#app/ui/page.tsx'
import { ProviderLink } from './provider-link.tsx'
import { SignInForm } from './sign-in-form.tsx'

/**
 * Shown in place of the answer to a form whose sender's session had ended. With a password, the form is carried along
 * and sent afterwards; with a provider it cannot be, so it waits here while the sign-in happens in another tab.
 */
export function SignInAgain({
  draft,
  leftOut,
  provider,
  passwords,
}: {
  draft: SavedForm
  /** The first words of each value that was too long to be kept. */
  leftOut: string[]
  provider?: string
  passwords: boolean
}) {
  const { t } = useTranslation('accounts')
  return (
    <Page title={t('signInAgain')}>
      <p className="mb-4">{t('signInAgainHint')}</p>
      {leftOut.length > 0 && (
        <div role="alert" className="mb-4 rounded-control border border-bad bg-bad-soft px-3 py-2 text-bad">
          <p>{t('draftLeftOut')}</p>
          <ul className="ml-5 list-disc">
            {leftOut.map((beginning) => (
              <li key={beginning}>{beginning}…</li>
            ))}
          </ul>
        </div>
      )}
      {provider && (
        <section className="mb-5 max-w-lg">
          <p className="mb-3">{t('signInElsewhereHint')}</p>
          <p className="mb-3">
            <ProviderLink provider={provider} returnTo="/" newTab />
          </p>
          <SendAgain draft={draft} waits />
        </section>
      )}
      {passwords && <SignInForm draft={JSON.stringify(draft)} />}
    </Page>
  )
}
