import type { AppLoadContext } from '@remix-run/node'

/** Begins a session for somebody whose link of ours proved who they are. */
export async function signInPerson(context: AppLoadContext, personId: string): Promise<void> {
  const { headers } = await context.auth.api.signInByLink({ body: { personId }, returnHeaders: true })
  giveCookies(context, headers)
}

export type SignIn = 'signedIn' | 'wrongPassword' | 'deactivated'

/** Begins a session for who knows address and password. Takes as long whether or not there is such an account. */
export async function signInByPassword(
  context: AppLoadContext,
  request: Request,
  credentials: { email: string; password: string },
): Promise<SignIn> {
  const answer = await context.auth.api.signInEmail({
    body: credentials,
    headers: request.headers,
    asResponse: true,
  })
  giveCookies(context, answer.headers)
  if (answer.ok) return 'signedIn'
  return (await answer.json()).code === 'DEACTIVATED' ? 'deactivated' : 'wrongPassword'
}

/** Ends this session, on the server too. */
export async function signOut(context: AppLoadContext, request: Request): Promise<void> {
  const answer = await context.auth.api.signOut({ headers: request.headers, asResponse: true })
  giveCookies(context, answer.headers)
}

export function giveCookies(context: AppLoadContext, headers: Headers) {
  for (const cookie of headers.getSetCookie()) context.answerWith('Set-Cookie', cookie)
}
