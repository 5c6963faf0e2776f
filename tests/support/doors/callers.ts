import { type Role, roles } from '#app/domain/role.ts'
import { issueApiToken, revokeApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { endSession } from '#app/features/accounts/sessions/session.commands.server.ts'
import type { Auth } from '#app/server/auth.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { signInAs } from '../signed-in.ts'

/** Callers without a valid session: each is treated on every route like a visitor without one. */
export const strangers = ['nobody', 'signed out', 'expired', 'deactivated'] as const
export type Stranger = (typeof strangers)[number]
export type Caller = Role | Stranger
export const callers: readonly Caller[] = [...strangers, ...roles]

export function isStranger(who: Caller): who is Stranger {
  return strangers.some((stranger) => stranger === who)
}

export const tokenStates = ['good', 'expired', 'revoked', 'of somebody deactivated'] as const
export type TokenState = (typeof tokenStates)[number]
export type PlantedToken = { token: string; owner: Role; scope: 'read' | 'write'; state: TokenState }

/** The cookies of valid and of former sessions. */
export async function plantCallers(db: Db, auth: Auth): Promise<Record<Caller, string>> {
  const signedIn = await Promise.all(
    roles.map(async (role) => [role, await signInAs(db, auth, role)] as const),
  )
  const cookies = Object.fromEntries(signedIn.map(([role, { cookie }]) => [role, cookie]))
  // All of them are admins, so that any right left to them would open the most.
  const [out, expired, gone] = [
    await signInAs(db, auth, 'admin'),
    await signInAs(db, auth, 'admin'),
    await signInAs(db, auth, 'admin'),
  ]
  const sessions = await db.selectFrom('sessions').select('id').where('personId', '=', out.personId).execute()
  for (const { id } of sessions) await endSession(db, out.personId, id)
  await db
    .updateTable('sessions')
    .set({ expiresAt: new Date('2020-01-01T00:00:00Z') })
    .where('personId', '=', expired.personId)
    .execute()
  await deactivateOnly(db, gone.personId)
  return {
    ...(cookies as Record<Role, string>), // why: the line above has every role.
    nobody: '',
    'signed out': out.cookie,
    expired: expired.cookie,
    deactivated: gone.cookie,
  }
}

/** A token of each scope and state for a person of each role. */
export async function plantTokens(db: Db, auth: Auth): Promise<PlantedToken[]> {
  const planted: PlantedToken[] = []
  for (const owner of roles) {
    for (const state of tokenStates) {
      const { personId } = await signInAs(db, auth, owner)
      for (const scope of ['read', 'write'] as const) {
        const by = authorAt(state === 'expired' ? new Date('2020-01-01T00:00:00Z') : new Date())
        const { token, tokenId } = await issueApiToken(db, by, { personId, name: state, scope, days: 30 })
        if (state === 'revoked') await revokeApiToken(db, by, tokenId, personId)
        planted.push({ token, owner, scope, state })
      }
      if (state === 'of somebody deactivated') await deactivateOnly(db, personId)
    }
  }
  return planted
}

async function deactivateOnly(db: Db, personId: string) {
  const by = authorAt(new Date())
  await inTransaction(db, by, (db) =>
    db.updateTable('people').set({ deactivatedAt: by.now }).where('id', '=', personId).execute(),
  )
}

function authorAt(now: Date) {
  return { actor: { id: null, name: 'Test' }, now, requestId: null }
}
