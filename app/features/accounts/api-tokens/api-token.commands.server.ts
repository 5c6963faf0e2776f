import { randomBytes } from 'node:crypto'
import { hashToken } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'
import type { TokenScope } from './token-scopes.ts'

const day = 86_400_000
const aMinute = 60_000

/** The prefix of every token, so that scanners for leaked secrets recognise one. */
const prefix = 'nayami_'

export type NewToken = { personId: string; name: string; scope: TokenScope; days: number }

/**
 * Issues a token for a program that acts as this person. Only its digest is stored: the token is shown once, to its
 * owner.
 */
export async function issueApiToken(
  db: Db,
  by: Author,
  { personId, name, scope, days }: NewToken,
): Promise<{ tokenId: number; token: string }> {
  const token = prefix + randomBytes(32).toString('base64url')
  const { id } = await inTransaction(db, by, (db) =>
    db
      .insertInto('apiTokens')
      .values({
        personId,
        name,
        scope,
        tokenHash: hashToken(token),
        createdAt: by.now,
        expiresAt: new Date(by.now.getTime() + days * day),
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return { tokenId: id, token }
}

/** Revokes a token at once: a person's own, or as an admin (`personId` null) anybody's. */
export async function revokeApiToken(db: Db, by: Author, tokenId: number, personId: string | null) {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('apiTokens')
      .set({ revokedAt: by.now })
      .where('id', '=', tokenId)
      .where('revokedAt', 'is', null)
      .$if(personId !== null, (tokens) => tokens.where('personId', '=', personId ?? ''))
      .execute(),
  )
}

/** Revokes every token of a person. */
export async function revokeTokensOf(db: Tx, by: Author, personId: string): Promise<void> {
  await db
    .updateTable('apiTokens')
    .set({ revokedAt: by.now })
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .execute()
}

/** Records that a token was used, at most once a minute. */
export async function recordTokenUse(db: Db, tokenId: number, now: Date): Promise<void> {
  await db
    .insertInto('apiTokenUses')
    .values({ apiTokenId: tokenId, usedAt: now })
    .onConflict((conflict) =>
      conflict
        .column('apiTokenId')
        .doUpdateSet({ usedAt: now })
        .where('apiTokenUses.usedAt', '<', new Date(now.getTime() - aMinute)),
    )
    .execute()
}
