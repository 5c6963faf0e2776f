import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { addCategories, addKnownBy } from './pain-point.commands.server.ts'

/** What a line says of a pain point that was there before it. */
export type FurtherDescription = { categoryIds: number[]; knownBy: string[] }

/** Adds categories and people to what is known of a pain point; gives those it did not have. */
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

/** Takes categories and people away again, and nothing else. */
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
