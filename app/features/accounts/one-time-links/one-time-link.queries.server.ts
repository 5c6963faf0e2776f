import type { Role } from '#app/domain/role.ts'
import type { Db } from '#db/transaction.ts'
import { hashToken, type LinkPurpose } from './one-time-link.commands.server.ts'

/** The purpose of a valid link, without using it up, for the page behind it. */
export async function findUsableLink(
  db: Db,
  purpose: LinkPurpose,
  token: string | null,
  now: Date,
): Promise<{ email: string | null; role: Role | null; personId: string | null } | undefined> {
  if (!token) return undefined
  return db
    .selectFrom('oneTimeLinks')
    .select(['email', 'role', 'personId'])
    .where('tokenHash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
    .executeTakeFirst()
}

export type LinkHolder = { id: string; name: string; email: string }

/** The holder of a link, if it is valid and they are active. */
export async function findLinkHolder(
  db: Db,
  purpose: 'sign_in' | 'reset_password',
  token: string | null,
  now: Date,
): Promise<LinkHolder | undefined> {
  const link = await findUsableLink(db, purpose, token, now)
  if (!link?.personId) return undefined
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email'])
    .where('id', '=', link.personId)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst()
}

export type OpenInvite = {
  id: number
  email: string | null
  role: Role | null
  createdBy: string
  expiresAt: Date | null
}

/** The invites that can still be accepted, the newest first. */
export async function listOpenInvites(db: Db, now: Date): Promise<OpenInvite[]> {
  return db
    .selectFrom('oneTimeLinks')
    .select(['id', 'email', 'role', 'createdBy', 'expiresAt'])
    .where('purpose', '=', 'invite')
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
