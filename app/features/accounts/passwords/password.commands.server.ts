import { hashPassword } from 'better-auth/crypto'
import { normalForm } from '#app/domain/text/normal-form.ts'
import type { Author, Tx } from '#db/transaction.ts'

/** One of the passwords that attackers try first. */
export class CommonPassword extends Error {
  override name = 'CommonPassword'
}

/** Hashes a new password (scrypt, in better-auth's format). Throws CommonPassword. */
export async function hashChosenPassword(password: string): Promise<string> {
  if (await isCommonPassword(password)) throw new CommonPassword()
  return hashPassword(password)
}

/** Sets a person's password, the first or another one. */
export async function setPassword(db: Tx, by: Author, personId: string, passwordHash: string) {
  const known = await db
    .updateTable('credentials')
    .set({ password: passwordHash, updatedAt: by.now })
    .where('personId', '=', personId)
    .where('providerId', '=', 'credential')
    .returning('id')
    .executeTakeFirst()
  if (known) return
  await db
    .insertInto('credentials')
    .values({
      personId,
      providerId: 'credential',
      accountId: personId,
      password: passwordHash,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      scope: null,
      createdAt: by.now,
      updatedAt: by.now,
    })
    .execute()
}

/** On the list, ignoring case and width, or a listed one repeated (passwordpassword). */
async function isCommonPassword(password: string): Promise<boolean> {
  // Some fifty thousand words: loaded only where a password is chosen, not at every start.
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const common = new Set<string | number>(dictionary['passwords-common'])
  const plain = normalForm(password, 'NFKC').toLowerCase().trim()
  return common.has(plain) || common.has(shortestRepeated(plain))
}

/** The unit a text repeats: 'ab' for 'abab', the text itself for 'abc'. */
function shortestRepeated(text: string): string {
  const length = (text + text).indexOf(text, 1)
  return text.slice(0, length)
}
