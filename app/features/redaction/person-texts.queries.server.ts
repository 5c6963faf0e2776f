import { findSpans, isLongEnough, type Sought, soughtText } from '#app/domain/redaction/redaction.ts'
import type { Db } from '#db/transaction.ts'

/**
 * The texts that identify a person: their name as whole words, or only as a whole field if it is too short for that or
 * part of the name of somebody with an account; their address; and their ids at sign-in. With the name of somebody with
 * an account who has one of these texts too, and would lose it.
 */
export async function listTextsOf(
  db: Db,
  personId: string,
): Promise<{ sought: Sought[]; namesake: string | undefined }> {
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
  const others = await listActivePeople(db)
  const isPartOfOther = findPersonWith(others, [asWords]) !== undefined
  const sought = [
    isLongEnough(name) && !isPartOfOther ? asWords : soughtText(name, 'whole'),
    soughtText(email, 'words'),
    ...accounts.map(({ accountId }) => soughtText(accountId, 'whole')),
  ]
  return { sought, namesake: findPersonWith(others, sought) }
}

/** A person with an account whose name or address contains one of the texts: they would lose it. */
export async function findActivePersonWith(db: Db, sought: readonly Sought[]): Promise<string | undefined> {
  return findPersonWith(await listActivePeople(db), sought)
}

type Named = { name: string; email: string }

async function listActivePeople(db: Db): Promise<Named[]> {
  return db
    .selectFrom('people')
    .select(['name', 'email'])
    .where('deactivatedAt', 'is', null)
    .orderBy('name')
    .execute()
}

function findPersonWith(people: readonly Named[], sought: readonly Sought[]): string | undefined {
  return people.find(({ name, email }) => hasAny(name, sought) || hasAny(email, sought))?.name
}

function hasAny(text: string, sought: readonly Sought[]) {
  return findSpans(text, sought).length > 0
}
