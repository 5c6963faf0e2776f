import { redirect } from '@remix-run/node'
import { spendAttempt } from './attempts.server.ts'
import { notFound } from './not-found.ts'
import { ownPath } from './own-path.ts'
import { openRequestContext, type RequestArgs, type RequestContext } from './request-context.server.ts'
import { returnPath } from './return-path.ts'
import { endFormerSession, setCookies } from './signing-in.server.ts'

/** Sends the browser to the identity provider; `?returnTo=` says where to after that. */
export async function beginAtProvider(args: RequestArgs): Promise<Response> {
  const context = await openRequestContext(args)
  const { oidc } = args.context
  if (!oidc) throw notFound()
  const waiting = await spendAttempt(context, args.context)
  if (waiting) return askAgain(waiting.problem)
  const answer = await oidc.begin(
    signInOf(context, args),
    args.request.headers,
    returnPath(args.request, '/'),
  )
  if ('problem' in answer) return askAgain(answer.problem)
  setCookies(args.context, answer.headers)
  return redirect(answer.to)
}

/** The browser is back from the identity provider. */
export async function finishAtProvider(args: RequestArgs): Promise<Response> {
  const context = await openRequestContext(args)
  const { oidc } = args.context
  if (!oidc) throw notFound()
  const answer = await oidc.finish(signInOf(context, args), args.request)
  if ('problem' in answer) return askAgain(answer.problem)
  await endFormerSession(args.context, args.request)
  setCookies(args.context, answer.headers)
  return redirect(ownPath(answer.to))
}

/** Why signing in failed, as the sign-in page's address says it; anything but one of our sentences is none. */
export function readSignInProblem(request: Request): string | undefined {
  const text = new URL(request.url).searchParams.get('problem') ?? ''
  return sentences.test(text) ? text : undefined
}

const sentences =
  /^(wrongState|providerAway|providerRefused|signInFailed|emailNotVerified|foreignDomain|deactivated|noClaimedRole|notSetUpYet|tooManyAttempts\?seconds=\d{1,5})$/

function askAgain(problem: string) {
  return redirect(`/sign-in?${new URLSearchParams({ problem })}`)
}

/** Nobody has signed in yet: what is recorded on the way, the sign-in itself records. */
function signInOf({ now, requestId }: RequestContext, { context }: RequestArgs) {
  return { by: { actor: { id: null, name: 'sign-in' }, now, requestId }, log: context.log }
}
