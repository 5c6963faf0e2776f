import { useTranslation } from 'react-i18next'

/** Links to the identity provider and back to `returnTo`; opens a new tab where a form waits in this one. */
export function ProviderLink({
  provider,
  returnTo,
  newTab = false,
}: {
  provider: string
  returnTo: string
  newTab?: boolean
}) {
  const { t } = useTranslation('accounts')
  return (
    <a
      href={`/sign-in/oidc?${new URLSearchParams({ returnTo })}`}
      target={newTab ? '_blank' : undefined}
      rel={newTab ? 'noopener' : undefined}
      className="button button-primary"
    >
      {t(newTab ? 'signInInNewTab' : 'signInWith', { provider })}
    </a>
  )
}
