import { randomBytes } from 'node:crypto'
import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { hashToken } from './one-time-link.commands.server.ts'
import type { TokenScope } from './token-scopes.ts'

const day = 86_400_000
const aMinute = 60_000

/** Begins every token, so that a search for leaked secrets recognises one. */
const prefix = 'nayami_'

export type NewToken = { personId: string; name: string; scope: TokenScope; days: number }

/** A key for a machine that acts as this person. Only its digest is kept: it is shown once, to its maker. */
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

/** Ends a token at once; one's own, or as an admin (`personId` null) anybody's. */
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

/** Ends every token of a person. */
export async function revokeTokensOf(db: Tx, by: Author, personId: string): Promise<void> {
  await db
    .updateTable('apiTokens')
    .set({ revokedAt: by.now })
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .execute()
}

/** Notes that a token was used, at most once a minute. */
export async function noteTokenUse(db: Db, tokenId: number, now: Date): Promise<void> {
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
