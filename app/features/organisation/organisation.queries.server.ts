import { sql } from 'kysely'
import type { Organisation } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

/**
 * The organisation of this instance, with the id of the latest redaction, or 0. The first migration created its row.
 */
export async function getOrganisation(db: Db): Promise<Organisation & { lastRedaction: number }> {
  return db
    .selectFrom('organisation')
    .selectAll()
    .select(sql<number>`(select coalesce(max(id), 0) from redactions)`.as('lastRedaction'))
    .executeTakeFirstOrThrow()
}

/** Whether an admin has signed in through the identity provider: only then can passwords be turned off. */
export async function hasAdminByProvider(db: Db): Promise<boolean> {
  const admin = await db
    .selectFrom('people')
    .innerJoin('credentials', 'credentials.personId', 'people.id')
    .select('people.id')
    .where('credentials.providerId', '=', 'oidc')
    .where('people.role', '=', 'admin')
    .where('people.deactivatedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return admin !== undefined
}
