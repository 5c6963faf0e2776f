import { json, redirect } from '@remix-run/node'
import { isAllowed, type Role } from '#app/domain/role.ts'
import { type Draft, type LeftOut, readDraft } from './draft.server.ts'
import { listSignInWays, type SignInWays } from './sign-in-ways.server.ts'
import { openVisit, type Visit, type Visited } from './visit.server.ts'
import type { Visitor } from './visitor.server.ts'

/** What the page for somebody who may not says: their role, and which one it takes. */
export type NotAllowed = { role: Role; asked: Role }
/** What the page for somebody whose session ended shows: the form they sent, and how they get in again. */
export type AskedToSignIn = { draft: Draft; leftOut: LeftOut; ways: SignInWays }

/**
 * Opens the visit of somebody who may do this; the first line of every loader and action that is not public.
 * Nobody signed in: a page leads to the sign-in and back; a sent form is kept, and sent after it. Signed in,
 * but with too small a role: 403.
 */
export async function requireRole(args: Visited, asked: Role): Promise<Visit> {
  const visit = await openVisit(args)
  if (isOfAnother(visit, args.request)) throw await askToSignIn(visit, args)
  if (visit.role && isAllowed(visit.role, asked)) return visit
  if (visit.visitor) throw json<NotAllowed>({ role: visit.visitor.role, asked }, { status: 403 })
  throw await askToSignIn(visit, args)
}

/** Opens the visit of a person for what is their own, whatever their role: looking around without an account is not enough. */
export async function requirePerson(args: Visited): Promise<Visit & { visitor: Visitor }> {
  const visit = await openVisit(args)
  const { visitor } = visit
  if (!visitor) throw await askToSignIn(visit, args)
  return { ...visit, visitor }
}

async function askToSignIn(visit: Visit, args: Visited): Promise<Response> {
  if (isReading(args.request)) return redirect(signInPath(args.request))
  const ways = listSignInWays(visit, args.context)
  return json<AskedToSignIn>({ ...(await readDraft(args)), ways }, { status: 401 })
}

/** What waited in a browser is sent for who typed it: in the meantime somebody else may have signed in there. */
function isOfAnother({ visitor }: Visit, { headers }: Request): boolean {
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
