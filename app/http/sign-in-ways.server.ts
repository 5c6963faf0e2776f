import type { AppLoadContext } from '@remix-run/node'
import type { Visit } from './visit.server.ts'

/** How people get in here: by the identity provider of that name, by a password, or either. */
export type SignInWays = { provider?: string; passwords: boolean }

/**
 * Passwords can be switched off only where there is a provider. One that is taken out of the configuration gives them
 * back: so whoever runs the server gets in again when the provider is gone.
 */
export function listSignInWays({ organisation }: Visit, { oidc }: AppLoadContext): SignInWays {
  return { provider: oidc?.name, passwords: oidc === undefined || organisation.passwordsAllowed }
}
