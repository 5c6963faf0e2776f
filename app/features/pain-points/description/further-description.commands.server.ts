import type { Recorder } from '#app/domain/recorder.ts'
import { addCategories, addKnownBy } from '#app/features/pain-points/pain-point.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'

/** What a line adds to a pain point that existed before it. */
export type FurtherDescription = { categoryIds: number[]; knownBy: string[] }

/** Adds categories and people to a pain point; returns those it did not have. */
export async function describeFurther(
  db: Db,
  by: Recorder,
  painPointId: number,
  { categoryIds, knownBy }: FurtherDescription,
): Promise<FurtherDescription> {
  return inTransaction(db, by, async (db) => ({
    categoryIds: await addCategories(db, painPointId, categoryIds),
    knownBy: await addKnownBy(db, by, painPointId, knownBy),
  }))
}

/** Removes exactly these categories and people again. */
export async function withdrawDescription(
  db: Db,
  by: Recorder,
  painPointId: number,
  { categoryIds, knownBy }: FurtherDescription,
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    if (categoryIds.length > 0)
      await db
        .deleteFrom('painPointCategories')
        .where('painPointId', '=', painPointId)
        .where('categoryId', 'in', categoryIds)
        .execute()
    if (knownBy.length > 0)
      await db
        .deleteFrom('knownBy')
        .where('painPointId', '=', painPointId)
        .where('name', 'in', knownBy)
        .execute()
  })
}
