import type { AppLoadContext } from '@remix-run/node'
import type { RequestContext } from './request-context.server.ts'

/** How people get in here: by the identity provider of that name, by a password, or either. */
export type SignInWays = { provider?: string; passwords: boolean }

export function listSignInWays({ organisation }: RequestContext, { oidc }: AppLoadContext): SignInWays {
  return { provider: oidc?.name, passwords: organisation.passwordsAllowed }
}
