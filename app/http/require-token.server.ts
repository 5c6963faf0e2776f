import type { Role } from '#app/domain/role.ts'
import { isAllowed } from '#app/domain/role.ts'
import { recordTokenUse } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { findTokenBearer } from '#app/features/accounts/api-tokens/api-token.queries.server.ts'
import { openRequestContext, type RequestArgs, type RequestContext } from './request-context.server.ts'
import { requireRole } from './require-role.server.ts'

/** Up to whom a token of this scope reaches, whatever its owner may. */
export const scopeRoles = { read: 'viewer', write: 'member' } as const

/**
 * As requireRole, for what machines may ask for too: `Authorization: Bearer` with an API token stands for the
 * person who made it, with no more than the token's scope and no more than that person may.
 */
export async function requireRoleOrToken(args: RequestArgs, asked: Role): Promise<RequestContext> {
  const authorization = args.request.headers.get('Authorization')
  if (authorization === null) return requireRole(args, asked)
  const context = await openRequestContext(args)
  const bearer = await findTokenBearer(context.db, readBearer(authorization), context.now)
  if (!bearer) throw refuseToken(401, 'This API token is unknown, expired or revoked.')
  const inScope = isAllowed(scopeRoles[bearer.scope], asked) && isAllowed(bearer.role, asked)
  if (!inScope) throw refuseToken(403, `This API token does not reach far enough: it takes a ${asked}.`)
  await recordTokenUse(context.db, bearer.tokenId, context.now)
  return { ...context, visitor: undefined, role: asked, actor: { id: bearer.personId, name: bearer.name } }
}

function readBearer(authorization: string): string {
  return /^Bearer +([\w-]{1,200})$/i.exec(authorization)?.[1] ?? ''
}

// For a program's eyes: plain text, in English, as the rest of the protocol is.
function refuseToken(status: 401 | 403, sentence: string) {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'WWW-Authenticate': 'Bearer' }
  return new Response(`${sentence}\n`, { status, headers })
}
