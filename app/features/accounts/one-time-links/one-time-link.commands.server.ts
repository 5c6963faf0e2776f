import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '#app/domain/role.ts'
import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'

export type LinkPurpose = 'set_up' | 'invite' | 'sign_in' | 'reset_password'
export type OneTimeLink = {
  id: number
  email: string | null
  role: Role | null
  personId: string | null
}

/** The link was used, revoked, expired, or never existed. Which of these is not disclosed. */
export class LinkUnusable extends Error {
  override name = 'LinkUnusable'
}

/** The token is known now and never again; without `expiresAt` it is valid until it is used. */
export type IssuedLink = { linkId: number; token: string; expiresAt: Date | null }

const hour = 3_600_000
const lifetimes: Record<LinkPurpose, number | null> = {
  set_up: null,
  invite: 7 * 24 * hour,
  sign_in: 24 * hour,
  reset_password: 24 * hour,
}

/**
 * Issues a link: 256 random bits, of which only the digest is stored. It is shown once, to the requester. Of the
 * links to set a person's password only the latest is open.
 */
export async function issueLink(
  db: Db,
  by: Author,
  link:
    | { purpose: 'set_up' }
    | { purpose: 'invite'; email: string; role: Role }
    | { purpose: 'sign_in' | 'reset_password'; personId: string },
): Promise<IssuedLink> {
  const token = randomBytes(32).toString('base64url')
  const lifetime = lifetimes[link.purpose]
  const expiresAt = lifetime === null ? null : new Date(by.now.getTime() + lifetime)
  const { id } = await inTransaction(db, by, async (db) => {
    if (link.purpose === 'reset_password') await revokeLinksOf(db, by, link.personId, link.purpose)
    return db
      .insertInto('oneTimeLinks')
      .values({
        email: null,
        role: null,
        personId: null,
        ...link,
        tokenHash: hashToken(token),
        createdAt: by.now,
        createdBy: by.actor.name,
        expiresAt,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  })
  return { linkId: id, token, expiresAt }
}

/** Uses a link up, inside the transaction of its purpose: of two at once one succeeds. Throws LinkUnusable. */
export async function useUpLink(
  db: Tx,
  by: Author,
  purpose: LinkPurpose,
  token: string,
): Promise<OneTimeLink> {
  const link = await db
    .updateTable('oneTimeLinks')
    .set({ usedAt: by.now })
    .where('tokenHash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where((eb) => eb.or([eb('expiresAt', 'is', null), eb('expiresAt', '>', by.now)]))
    .returning(['id', 'email', 'role', 'personId'])
    .executeTakeFirst()
  if (!link) throw new LinkUnusable()
  return link
}

/** Revokes an open invite. */
export async function revokeInvite(db: Db, by: Author, linkId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('oneTimeLinks')
      .set({ revokedAt: by.now })
      .where('id', '=', linkId)
      .where('purpose', '=', 'invite')
      .where('usedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .execute(),
  )
}

/** Revokes the open links of a person: all of them, or those of one purpose. */
export async function revokeLinksOf(
  db: Tx,
  by: Author,
  personId: string,
  purpose?: LinkPurpose,
): Promise<void> {
  await db
    .updateTable('oneTimeLinks')
    .set({ revokedAt: by.now })
    .where('personId', '=', personId)
    .$if(purpose !== undefined, (links) => links.where('purpose', '=', purpose ?? 'sign_in'))
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .execute()
}

/** Revokes the open invites of an address; returns how many were still valid. */
export async function revokeInvites(db: Tx, by: Author, email: string): Promise<number> {
  const revoked = await db
    .updateTable('oneTimeLinks')
    .set({ revokedAt: by.now })
    .where('purpose', '=', 'invite')
    .where('email', '=', email)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .returning('expiresAt')
    .execute()
  return revoked.filter(({ expiresAt }) => expiresAt === null || expiresAt > by.now).length
}

/** The role of an open invite for an address that was verified another way; uses the invite up. */
export async function redeemInvite(db: Tx, by: Author, email: string): Promise<Role | undefined> {
  const invite = await db
    .updateTable('oneTimeLinks')
    .set({ usedAt: by.now })
    .where('purpose', '=', 'invite')
    .where('email', '=', email)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', by.now)
    .returning('role')
    .executeTakeFirst()
  return invite?.role ?? undefined
}

/** The token has 256 random bits, so a plain digest is enough: there is nothing to guess by trying words. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
