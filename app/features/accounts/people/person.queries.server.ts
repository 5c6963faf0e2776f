import type { Role } from '#app/domain/role.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Db } from '#db/transaction.ts'

/** Whether anybody has an account: before that the instance has to be set up. */
export async function hasPeople(db: Db): Promise<boolean> {
  const anybody = await db.selectFrom('people').select('id').limit(1).executeTakeFirst()
  return anybody !== undefined
}

export type ListedPerson = {
  id: string
  name: string
  email: string
  role: Role
  deactivatedAt: Date | null
  redactedAt: Date | null
  /** To five minutes; null for somebody who has not been here yet. */
  seenAt: Date | null
}

/** Everybody, deactivated people last, each group by name. */
export async function listPeople(db: Db): Promise<ListedPerson[]> {
  return selectPeople(db)
    .orderBy((eb) => eb('person.deactivatedAt', 'is not', null))
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
}

export async function findPerson(db: Db, personId: string): Promise<ListedPerson | undefined> {
  return selectPeople(db).where('person.id', '=', personId).executeTakeFirst()
}

export async function findPersonByEmail(
  db: Db,
  email: string,
): Promise<{ id: string; name: string; language: Language | null; isActive: boolean } | undefined> {
  const person = await db
    .selectFrom('people')
    .select(['id', 'name', 'language', 'deactivatedAt'])
    .where('email', '=', email)
    .executeTakeFirst()
  if (!person) return undefined
  const { deactivatedAt, ...known } = person
  return { ...known, isActive: deactivatedAt === null }
}

export async function isActivePerson(db: Db, personId: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst()
  return person !== undefined
}

/** The hash of a person's password; undefined for somebody who signs in by other means. */
export async function findPasswordHash(db: Db, personId: string): Promise<string | undefined> {
  const credential = await db
    .selectFrom('credentials')
    .select('password')
    .where('personId', '=', personId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst()
  return credential?.password ?? undefined
}

function selectPeople(db: Db) {
  return db
    .selectFrom('people as person')
    .leftJoin('lastSeen as seen', 'seen.personId', 'person.id')
    .select(['person.id', 'person.name', 'person.email', 'person.role'])
    .select(['person.deactivatedAt', 'person.redactedAt', 'seen.seenAt'])
}
