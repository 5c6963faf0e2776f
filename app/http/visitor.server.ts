import type { AppLoadContext } from '@remix-run/node'
import type { Role } from '#app/domain/role.ts'
import {
  lastSeenMilliseconds,
  recordLastSeen,
} from '#app/features/accounts/sessions/last-seen.commands.server.ts'
import type { Language } from '#app/i18n/languages.ts'

/** A person who is signed in, as far as a page needs to know them. */
export type Visitor = {
  id: string
  name: string
  email: string
  role: Role
  language: Language | null
  theme: 'system' | 'light' | 'dark' | null
  timeZone: string | null
  sessionId: string
}

/** Who is signed in on this request: one query. The session slides on by a day's use; its cookie with it. */
export async function findVisitor(request: Request, context: AppLoadContext): Promise<Visitor | undefined> {
  if (!request.headers.has('Cookie')) return undefined
  const { response, headers } = await context.auth.api.getSession({
    headers: request.headers,
    returnHeaders: true,
  })
  for (const cookie of headers.getSetCookie()) context.answerWith('Set-Cookie', cookie)
  if (!response || response.user.deactivatedAt) return undefined
  const { user, session } = response
  // why: better-auth knows these columns as text; checks in the database keep them to their lists.
  const { role, language, theme } = user as Pick<Visitor, 'role' | 'language' | 'theme'>
  const { id, name, email, timeZone = null } = user
  noteLater(context, id, session.id)
  return { id, name, email, role, language, theme, timeZone, sessionId: session.id }
}

/**
 * Last seen, written once the answer has gone out, and not by a request that failed; for a session that was just
 * noted being here costs no query.
 */
function noteLater({ db, notedSessions, afterAnswer }: AppLoadContext, personId: string, sessionId: string) {
  const now = new Date()
  const noted = notedSessions.get(sessionId)
  if (noted !== undefined && now.getTime() - noted < lastSeenMilliseconds) return
  afterAnswer(async (status) => {
    if (status >= 400) return
    notedSessions.delete(sessionId)
    notedSessions.set(sessionId, now.getTime())
    forgetLongGone(notedSessions, now.getTime())
    await recordLastSeen(db, { personId, sessionId }, now)
  })
}

/** The map has its sessions in the order of their noting. */
function forgetLongGone(notedSessions: Map<string, number>, now: number) {
  for (const [sessionId, noted] of notedSessions) {
    if (now - noted < lastSeenMilliseconds) return
    notedSessions.delete(sessionId)
  }
}
