import type { Organisation } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

/** The one organisation this instance belongs to; the first migration made it. */
export async function getOrganisation(db: Db): Promise<Organisation> {
  return db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow()
}

/** Whether an admin has come in through the identity provider: only then can passwords be switched off. */
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
