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

/** The link was used, revoked, is too old, or never was one. Which of these is nobody's business. */
export class LinkUnusable extends Error {
  override name = 'LinkUnusable'
}

/** The token is known now and never again; without `expiresAt` it is good until it is used. */
export type IssuedLink = { linkId: number; token: string; expiresAt: Date | null }

const hour = 3_600_000
const lifetimes: Record<LinkPurpose, number | null> = {
  set_up: null,
  invite: 7 * 24 * hour,
  sign_in: 24 * hour,
  reset_password: 24 * hour,
}

/**
 * Makes a link's key: 256 random bits, of which only the digest is kept. It is shown once, to whoever asked. Of the links
 * to set a person's password one is open, the last.
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

/** Uses a link up, inside the transaction of what it was for: of two at once one gets it. Throws LinkUnusable. */
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

/** Takes an open invite back. */
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

/** Ends the open links of a person: to sign in, to set another password, or those of one purpose. */
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

/** Ends the open invites of an address; how many were still good. */
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

/** The role of an open invite for an address that is proven another way; it is used up. */
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

/** Random over 256 bits: a plain digest is enough, there is nothing to guess by trying words. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
