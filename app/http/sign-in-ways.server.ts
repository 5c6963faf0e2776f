import type { AppLoadContext } from '@remix-run/node'
import type { Visit } from './visit.server.ts'

/** How people get in here: by the identity provider of that name, by a password, or either. */
export type SignInWays = { provider?: string; passwords: boolean }

export function listSignInWays({ organisation }: Visit, { oidc }: AppLoadContext): SignInWays {
  return { provider: oidc?.name, passwords: organisation.passwordsAllowed }
}
