import type { AppLoadContext } from '@remix-run/node'

/** Begins a session for somebody whose link of ours proved who they are; the one their browser brought ends. */
export async function signInPerson(
  context: AppLoadContext,
  request: Request,
  personId: string,
): Promise<void> {
  const { headers } = await context.auth.api.signInByLink({
    body: { personId },
    headers: request.headers,
    returnHeaders: true,
  })
  await endFormerSession(context, request)
  setCookies(context, headers)
}

export type SignIn = 'signedIn' | 'wrongPassword' | 'deactivated'

/** Begins a session for who knows address and password; the one their browser brought ends. Takes as long whether or not there is such an account. */
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
  if (answer.ok) await endFormerSession(context, request)
  setCookies(context, answer.headers)
  if (answer.ok) return 'signedIn'
  return (await answer.json()).code === 'DEACTIVATED' ? 'deactivated' : 'wrongPassword'
}

/**
 * Ends the session whose cookie came with the request, and leaves the answer's cookies alone: whoever signs in
 * gets a new session, and one that somebody may have planted or left behind in this browser is worth nothing.
 */
export async function endFormerSession(context: AppLoadContext, request: Request): Promise<void> {
  if (request.headers.has('Cookie')) await context.auth.api.signOut({ headers: request.headers })
}

/**
 * Ends this session, on the server too. The browser forgets the pages that it keeps by itself; never what it stores for
 * us ("storage"): lines that are not sent yet lie there.
 */
export async function signOut(context: AppLoadContext, request: Request): Promise<void> {
  const answer = await context.auth.api.signOut({ headers: request.headers, asResponse: true })
  setCookies(context, answer.headers)
  context.answerWith('Clear-Site-Data', '"cache"')
}

export function setCookies(context: AppLoadContext, headers: Headers) {
  for (const cookie of headers.getSetCookie()) context.answerWith('Set-Cookie', cookie)
}
