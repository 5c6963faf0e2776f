import type { Organisation } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

/** The one organisation this instance belongs to; the first migration made it. */
export async function getOrganisation(db: Db): Promise<Organisation> {
  return db.selectFrom('organisation').selectAll().executeTakeFirstOrThrow()
}
