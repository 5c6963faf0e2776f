import { randomBytes } from 'node:crypto'
import type { Role } from '#app/domain/role.ts'
import { addPerson } from '#app/features/accounts/people/person.commands.server.ts'
import { type Auth, openAuth } from '#app/server/auth.ts'
import type { Db } from '#db/transaction.ts'

const now = new Date('2026-11-01T09:00:00Z')
const author = { actor: { id: null, name: 'Test' }, now, requestId: null }

/** One secret for the run: a session opened by one handle is valid for another. */
const secret = randomBytes(32).toString('hex')

/** The accounts of a test's database, as the server opens them. */
export function openTestAuth(db: Db): Auth {
  return openAuth(db, { publicUrl: 'http://nayami.test', secret })
}

/** A person with this role and the cookie of their session. */
export async function signInAs(
  db: Db,
  auth: Auth,
  role: Role,
  name = 'Mori',
): Promise<{ personId: string; cookie: string }> {
  const email = `${role}-${randomBytes(4).toString('hex')}@nayami.test`
  const { personId } = await addPerson(db, author, { name, email, role, isEmailVerified: true })
  const { headers } = await auth.api.signInByLink({ body: { personId }, returnHeaders: true })
  return { personId, cookie: cookieOf(headers) }
}

/** The cookies a browser sends after an answer that set these. */
export function cookieOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
