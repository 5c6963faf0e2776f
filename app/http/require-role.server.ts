import { json, redirect } from '@remix-run/node'
import { isAllowed, type Role } from '#app/domain/role.ts'
import { type Draft, type LeftOut, readDraft } from './draft.server.ts'
import { openRequestContext, type RequestArgs, type RequestContext } from './request-context.server.ts'
import { listSignInWays, type SignInWays } from './sign-in-ways.server.ts'
import type { Visitor } from './visitor.server.ts'

/** What the page for somebody who may not says: their role, and which one it takes. */
export type NotAllowed = { role: Role; asked: Role }
/** What the page for somebody whose session ended shows: the form they sent, and how they get in again. */
export type SignInRequired = { draft: Draft; leftOut: LeftOut; ways: SignInWays }

/**
 * Opens the request context of somebody who may do this; the first line of every loader and action that is not public.
 * Nobody signed in: a page leads to the sign-in and back; a sent form is kept, and sent after it. Signed in,
 * but with too small a role: 403.
 */
export async function requireRole(args: RequestArgs, asked: Role): Promise<RequestContext> {
  const context = await openRequestContext(args)
  if (isOfAnother(context, args.request)) throw await askToSignIn(context, args)
  if (context.role && isAllowed(context.role, asked)) return context
  if (context.visitor) throw json<NotAllowed>({ role: context.visitor.role, asked }, { status: 403 })
  throw await askToSignIn(context, args)
}

/** Opens the request context of a person for what is their own, whatever their role: looking around without an account is not enough. */
export async function requirePerson(args: RequestArgs): Promise<RequestContext & { visitor: Visitor }> {
  const context = await openRequestContext(args)
  const { visitor } = context
  if (!visitor) throw await askToSignIn(context, args)
  return { ...context, visitor }
}

async function askToSignIn(context: RequestContext, args: RequestArgs): Promise<Response> {
  if (isReading(args.request)) return redirect(signInPath(args.request))
  const ways = listSignInWays(context, args.context)
  return json<SignInRequired>({ ...(await readDraft(args)), ways }, { status: 401 })
}

/** What waited in a browser is sent for who typed it: in the meantime somebody else may have signed in there. */
function isOfAnother({ visitor }: RequestContext, { headers }: Request): boolean {
  const author = headers.get('Nayami-Author')
  return author !== null && author !== visitor?.id
}

function isReading({ method }: Request) {
  return method === 'GET' || method === 'HEAD'
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const returnTo = pathname + search
  return returnTo === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ returnTo })}`
}
