import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { Db } from '#db/transaction.ts'

const day = 24 * 60 * 60

export type AuthSettings = {
  /** Where people reach this instance; cookies are Secure when it is https. */
  publicUrl: string
  /** Signs the session cookies and encrypts what an identity provider hands over. */
  secret: string
}

/**
 * better-auth on the project's own handle: password hashes, sessions and their cookies.
 * Its own routes are not published; the pages of this product call it.
 */
export function openAuth(db: Db, settings: AuthSettings) {
  return betterAuth({ ...authOptions(db, settings), plugins: [signInByLink] })
}

/** How sessions and credentials are kept, whoever begins the session: this product or an identity provider. */
export function authOptions(db: Db, { publicUrl, secret }: AuthSettings) {
  const isSecure = publicUrl.startsWith('https:')
  return {
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'postgres', transaction: true },
    advanced: {
      database: { generateId: 'uuid', joins: true },
      // With __Host- a browser takes the cookie from this very host alone: no neighbour under the same domain, and nobody
      // on plain http, can plant one. The library's own way of being secure puts __Secure- before it, which keeps less.
      cookiePrefix: isSecure ? '__Host-nayami' : 'nayami',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
      ipAddress: { disableIpTracking: true },
    },
    user: {
      modelName: 'people',
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        language: { type: 'string', required: false, input: false },
        theme: { type: 'string', required: false, input: false },
        timeZone: { type: 'string', required: false, input: false },
        deactivatedAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      modelName: 'sessions',
      fields: { userId: 'personId' },
      expiresIn: 30 * day,
      updateAge: day,
    },
    account: { modelName: 'credentials', fields: { userId: 'personId' }, encryptOAuthTokens: true },
    verification: { modelName: 'verifications', storeIdentifier: 'hashed' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    rateLimit: { enabled: false },
    databaseHooks: {
      session: { create: { before: (session) => refuseDeactivated(db, session.userId) } },
    },
  } satisfies BetterAuthOptions
}

export type Auth = ReturnType<typeof openAuth>

async function refuseDeactivated(db: Db, personId: string) {
  const person = await db
    .selectFrom('people')
    .select('deactivatedAt')
    .where('id', '=', personId)
    .executeTakeFirst()
  if (person?.deactivatedAt) throw new APIError('FORBIDDEN', { code: 'DEACTIVATED' })
}

/** A session for somebody who proved themselves by a link of ours; called by the server only. */
const signInByLink = {
  id: 'sign-in-by-link',
  endpoints: {
    signInByLink: createAuthEndpoint(
      { method: 'POST', body: z.object({ personId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(context.body.personId)
        if (!user) throw new Error('There is no such person.')
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ signedIn: true })
      },
    ),
  },
}
