import type { Db } from '#db/transaction.ts'
import { providerId } from './provider-sign-in.commands.server.ts'

/** Whether an admin has come in through the identity provider: only then can passwords be switched off. */
export async function hasAdminByProvider(db: Db): Promise<boolean> {
  const admin = await db
    .selectFrom('people')
    .innerJoin('credentials', 'credentials.personId', 'people.id')
    .select('people.id')
    .where('credentials.providerId', '=', providerId)
    .where('people.role', '=', 'admin')
    .where('people.deactivatedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return admin !== undefined
}
