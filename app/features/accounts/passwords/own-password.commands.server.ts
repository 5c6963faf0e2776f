import { verifyPassword } from 'better-auth/crypto'
import { revokeTokensOf } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import {
  LinkUnusable,
  revokeLinksOf,
  useUpLink,
} from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findPasswordHash, isActivePerson } from '#app/features/accounts/people/person.queries.server.ts'
import { endSessions } from '#app/features/accounts/sessions/session.commands.server.ts'
import { type Author, type Db, inTransaction } from '#db/transaction.ts'
import { hashChosenPassword, setPassword } from './password.commands.server.ts'

/** The current password was wrong. */
export class WrongOwnPassword extends Error {
  override name = 'WrongOwnPassword'
}

/**
 * Changes the password of a person who knows the current one. Ends all their other sessions, their open links, and, if
 * they choose so, their API tokens: otherwise their programs would stop without notice. Throws WrongOwnPassword and
 * CommonPassword.
 */
export async function changePassword(
  db: Db,
  by: Author,
  { personId, sessionId }: { personId: string; sessionId: string },
  { present, next, endsTokens }: { present: string; next: string; endsTokens: boolean },
): Promise<void> {
  const hash = await findPasswordHash(db, personId)
  if (!hash || !(await verifyPassword({ hash, password: present }))) throw new WrongOwnPassword()
  const passwordHash = await hashChosenPassword(next)
  await inTransaction(db, by, async (db) => {
    await setPassword(db, by, personId, passwordHash)
    await endSessions(db, personId, sessionId)
    if (endsTokens) await revokeTokensOf(db, by, personId)
    await revokeLinksOf(db, by, personId)
  })
}

/**
 * Sets the password for the holder of a reset link. Ends all their sessions, API tokens and other open links, so that
 * anybody else who had access loses it. Throws LinkUnusable and CommonPassword.
 */
export async function resetPassword(
  db: Db,
  by: Author,
  token: string,
  password: string,
): Promise<{ personId: string }> {
  const passwordHash = await hashChosenPassword(password)
  return inTransaction(db, by, async (db) => {
    const { personId } = await useUpLink(db, by, 'reset_password', token)
    if (personId === null || !(await isActivePerson(db, personId))) throw new LinkUnusable()
    await setPassword(db, by, personId, passwordHash)
    await endSessions(db, personId)
    await revokeTokensOf(db, by, personId)
    await revokeLinksOf(db, by, personId)
    return { personId }
  })
}

/** Uses up a sign-in link and returns whose it is. Throws LinkUnusable. */
export async function acceptSignInLink(db: Db, by: Author, token: string): Promise<{ personId: string }> {
  return inTransaction(db, by, async (db) => {
    const { personId } = await useUpLink(db, by, 'sign_in', token)
    if (personId === null || !(await isActivePerson(db, personId))) throw new LinkUnusable()
    return { personId }
  })
}
