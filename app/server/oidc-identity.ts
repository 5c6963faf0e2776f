import type { GenericOAuthUserInfo } from 'better-auth/plugins/generic-oauth'
import type { ProviderIdentity } from '#app/features/accounts/sign-in/provider-sign-in.commands.server.ts'
import type { OidcSettings } from './oidc-settings.ts'

/** What the provider's claims say, in our words. */
export function identityOf(oidc: OidcSettings, profile: GenericOAuthUserInfo): ProviderIdentity {
  return {
    accountId: accountIdOf(oidc, profile),
    email: typeof profile.email === 'string' ? profile.email : '',
    isEmailVerified: profile.emailVerified === true,
    name: typeof profile.name === 'string' ? profile.name : '',
    claims: profile,
  }
}

/** A provider's name for a person is only its own: under another issuer the same name is somebody else. */
export function accountIdOf({ issuer }: OidcSettings, { sub }: { sub?: string | number | null }): string {
  if (sub === undefined || sub === null || sub === '') throw new Error('The identity provider names nobody.')
  return `${issuer} ${sub}`
}
