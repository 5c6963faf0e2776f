import type { Role } from '#app/domain/role.ts'
import { hashToken } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import type { TokenScope } from './token-scopes.ts'

export type TokenBearer = { tokenId: number; personId: string; name: string; role: Role; scope: TokenScope }

/** The owner of a token, if both are valid: the token is not expired or revoked, the owner not deactivated. */
export async function findTokenBearer(db: Db, token: string, now: Date): Promise<TokenBearer | undefined> {
  return db
    .selectFrom('apiTokens as token')
    .innerJoin('people as person', 'person.id', 'token.personId')
    .select(['token.id as tokenId', 'person.id as personId', 'person.name', 'person.role', 'token.scope'])
    .where('token.tokenHash', '=', hashToken(token))
    .where('token.revokedAt', 'is', null)
    .where('token.expiresAt', '>', now)
    .where('person.deactivatedAt', 'is', null)
    .executeTakeFirst()
}

export type ApiToken = {
  id: number
  name: string
  owner: string
  scope: TokenScope
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
}

/** The number of a person's valid tokens. */
export async function countApiTokens(db: Db, personId: string, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('apiTokens')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow()
  return count
}

/** The valid tokens, the newest first: a person's own, or everybody's. */
export async function listApiTokens(db: Db, personId: string | null, now: Date): Promise<ApiToken[]> {
  return db
    .selectFrom('apiTokens as token')
    .innerJoin('people as person', 'person.id', 'token.personId')
    .leftJoin('apiTokenUses as use', 'use.apiTokenId', 'token.id')
    .select(['token.id', 'token.name', 'person.name as owner', 'token.scope'])
    .select(['token.createdAt', 'token.expiresAt', 'use.usedAt'])
    .where('token.revokedAt', 'is', null)
    .where('token.expiresAt', '>', now)
    .$if(personId !== null, (tokens) => tokens.where('token.personId', '=', personId ?? ''))
    .orderBy('token.createdAt', 'desc')
    .orderBy('token.id', 'desc')
    .execute()
}
