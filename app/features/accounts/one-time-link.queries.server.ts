import type { Role } from '#app/domain/role.ts'
import type { Db } from '#db/transaction.ts'
import { hashToken, type LinkPurpose } from './one-time-link.commands.server.ts'

/** What a link still good is for, without using it up: what the page behind it shows. */
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
