import type { Db } from '#db/transaction.ts'

/** Whether anybody has an account: until then the instance waits to be set up. */
export async function hasPeople(db: Db): Promise<boolean> {
  const anybody = await db.selectFrom('people').select('id').limit(1).executeTakeFirst()
  return anybody !== undefined
}
