import { findSpans, isLongEnough, type Sought, soughtText } from '#app/domain/redaction/redaction.ts'
import type { Db } from '#db/transaction.ts'

/**
 * What says who somebody is: their name as words of their own, or only where it is alone when it is too short for that or
 * part of the name of somebody who has an account; their address; and how they are known where they sign in.
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

/** Somebody who has an account, and whose name or address has one of the texts in it: they would lose it. */
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
