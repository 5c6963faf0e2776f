import { hashPassword } from 'better-auth/crypto'
import { normalForm } from '#app/domain/normal-form.ts'
import type { Author, Tx } from '#db/transaction.ts'

/** One of the passwords that everybody tries first. */
export class CommonPassword extends Error {
  override name = 'CommonPassword'
}

/** Hashes a password somebody chose (scrypt, as better-auth does and checks it). Throws CommonPassword. */
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

/** On the list, in any case and width, or a listed one written twice over (passwordpassword). */
async function isCommonPassword(password: string): Promise<boolean> {
  // Some fifty thousand words: read only where a password is chosen, not at every start.
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const common = new Set<string | number>(dictionary['passwords-common'])
  const plain = normalForm(password, 'NFKC').toLowerCase().trim()
  return common.has(plain) || common.has(shortestRepeated(plain))
}

/** What a text repeats: 'abab' repeats 'ab', 'abc' only itself. */
function shortestRepeated(text: string): string {
  const length = (text + text).indexOf(text, 1)
  return text.slice(0, length)
}
