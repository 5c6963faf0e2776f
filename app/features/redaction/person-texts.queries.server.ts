import { findSpans, isLongEnough, type Sought, soughtText } from '#app/domain/redaction/redaction.ts'
import type { Db } from '#db/transaction.ts'

/**
 * The texts that identify a person: their name as whole words, or only as a whole field if it is too short for that or
 * part of the name of somebody with an account; their address; and their ids at sign-in.
 */
export async function listTextsOf(db: Db, personId: string): Promise<Sought[]> {
  const { name, email } = await db
    .selectFrom('people')
    .select(['name', 'email'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const accounts = await db
    .selectFrom('credentials')
    .select('accountId')
    .where('personId', '=', personId)
    .where('accountId', '<>', personId)
    .execute()
  const asWords = soughtText(name, 'words')
  const isPartOfOther = (await findActivePersonWith(db, [asWords])) !== undefined
  return [
    isLongEnough(name) && !isPartOfOther ? asWords : soughtText(name, 'whole'),
    soughtText(email, 'words'),
    ...accounts.map(({ accountId }) => soughtText(accountId, 'whole')),
  ]
}

/** A person with an account whose name or address contains one of the texts: they would lose it. */
export async function findActivePersonWith(db: Db, sought: readonly Sought[]): Promise<string | undefined> {
  const people = await db
    .selectFrom('people')
    .select(['name', 'email'])
    .where('deactivatedAt', 'is', null)
    .orderBy('name')
    .execute()
  return people.find(({ name, email }) => hasAny(name, sought) || hasAny(email, sought))?.name
}

function hasAny(text: string, sought: readonly Sought[]) {
  return findSpans(text, sought).length > 0
}
