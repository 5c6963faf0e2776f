import { AsyncLocalStorage } from 'node:async_hooks'
import { betterAuth } from 'better-auth'
import { APIError, isAPIError } from 'better-auth/api'
import { type GenericOAuthUserInfo, genericOAuth } from 'better-auth/plugins/generic-oauth'
import type { Logger } from 'pino'
import {
  providerId,
  SignInRefused,
  signInByProvider,
} from '#app/features/accounts/sign-in/provider-sign-in.commands.server.ts'
import type { Author, Db } from '#db/transaction.ts'
import { type AuthSettings, authOptions } from './auth.ts'
import { accountIdOf, identityOf } from './oidc-identity.ts'
import { problemOf } from './oidc-problem.ts'
import type { OidcSettings } from './oidc-settings.ts'

const answerWithinMilliseconds = 10_000
const errorPath = '/auth/error'

/** Which request signs somebody in, for the audit and the log. */
type SignIn = { by: Author; log: Logger }
/** Where the browser goes next, with which cookies; a path of our own unless it is the provider's address. */
export type OidcAnswer = { to: string; headers: Headers } | { problem: string }

export type Oidc = ReturnType<typeof openOidc>

/**
 * Signing in through an identity provider: better-auth speaks the protocol (discovery, PKCE, state, nonce, the ID token
 * checked against the provider's keys) and begins the session; whom we let in, as what, is signInByProvider's.
 * Apart from openAuth, and opened at the first sign-in, because better-auth asks the provider when it is opened: one
 * that is down must hold up neither the start nor any page.
 */
export function openOidc(db: Db, settings: AuthSettings, oidc: OidcSettings) {
  const signIns = new AsyncLocalStorage<SignIn>()
  let opened: ReturnType<typeof openProvider> | undefined

  async function ask<T>(signIn: SignIn, work: (auth: ReturnType<typeof openProvider>) => Promise<T>) {
    opened ??= openProvider(db, settings, oidc, signIns)
    const auth = opened
    const answer = await inTime(signIns.run(signIn, () => work(auth)))
    if (answer === tooLate) opened = undefined
    return answer
  }

  /** Sends the browser to the provider, from where it comes back to `returnTo`, a path of our own. */
  async function begin(signIn: SignIn, headers: Headers, returnTo: string): Promise<OidcAnswer> {
    const body = {
      provider: providerId,
      callbackURL: returnTo,
      errorCallbackURL: errorPath,
      disableRedirect: true,
    }
    try {
      const answer = await ask(signIn, ({ api }) => api.signInSocial({ body, headers, returnHeaders: true }))
      if (answer !== tooLate && answer.response.url)
        return { to: answer.response.url, headers: answer.headers }
    } catch (error) {
      if (!isAPIError(error)) throw error
    }
    signIn.log.warn({ issuer: oidc.issuer }, 'the identity provider does not answer')
    return { problem: 'providerAway' }
  }

  /** The browser is back from the provider: signs in, or says why not. */
  async function finish(signIn: SignIn, request: Request): Promise<OidcAnswer> {
    const { pathname, search } = new URL(request.url)
    const own = new Request(new URL(pathname + search, settings.publicUrl), { headers: request.headers })
    const answer = await ask(signIn, (auth) => auth.handler(own))
    const code = answer === tooLate ? 'too_late' : await errorCodeOf(answer)
    if (answer !== tooLate && code === undefined)
      return { to: answer.headers.get('Location') ?? '/', headers: answer.headers }
    signIn.log.warn({ issuer: oidc.issuer, code }, 'a sign-in through the identity provider failed')
    return { problem: problemOf(code) }
  }

  return { name: oidc.name, begin, finish }
}

function openProvider(
  db: Db,
  settings: AuthSettings,
  oidc: OidcSettings,
  signIns: AsyncLocalStorage<SignIn>,
) {
  const options = authOptions(db, settings)
  return betterAuth({
    ...options,
    account: { ...options.account, updateAccountOnSignIn: false },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId,
            discoveryUrl: `${oidc.issuer}/.well-known/openid-configuration`,
            clientId: oidc.clientId,
            clientSecret: oidc.clientSecret,
            // The one way of a client to prove itself that every provider must know (RFC 6749, 2.3.1).
            authentication: 'basic',
            scopes: ['openid', 'email', 'profile'],
            pkce: true,
            requireIdTokenVerification: true,
            requireEmailVerification: true,
            disableSignUp: true,
            accountSubject: ({ profile }) => accountIdOf(oidc, profile),
            mapProfileToUser: (profile) => admit(db, oidc, profile, signIns.getStore()),
          },
        ],
      }),
    ],
  })
}

/** Here the provider's word is verified and no session begun: after it better-auth finds a person who is linked. */
async function admit(db: Db, oidc: OidcSettings, profile: GenericOAuthUserInfo, signIn: SignIn | undefined) {
  if (!signIn) throw new Error('Nobody signs in: begin() and finish() come first.')
  try {
    const identity = identityOf(oidc, profile)
    const { personId, staysAdmin } = await signInByProvider(db, signIn.by, oidc, identity)
    if (staysAdmin)
      signIn.log.warn({ personId }, 'the last admin stays admin, although no claim makes them one')
    return {}
  } catch (error) {
    if (error instanceof SignInRefused) throw new APIError('FORBIDDEN', { code: error.reason })
    throw error
  }
}

/** better-auth answers with a redirect, to its error page where it failed, or with the error of ours. */
async function errorCodeOf(answer: Response): Promise<string | undefined> {
  const location = answer.headers.get('Location')
  if (!location) return (await answer.json().catch(() => ({}))).code ?? `answer ${answer.status}`
  const { pathname, searchParams } = new URL(location, 'http://own.invalid')
  return pathname === errorPath ? (searchParams.get('error') ?? 'unknown') : undefined
}

const tooLate = Symbol('too late')

async function inTime<T>(work: Promise<T>): Promise<T | typeof tooLate> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof tooLate>((resolve) => {
    timer = setTimeout(resolve, answerWithinMilliseconds, tooLate)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
