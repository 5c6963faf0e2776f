import type { Recorder } from '#app/domain/recorder.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'
import type { CategoryDescription } from './category.form.ts'

/** The short name belongs to another category, maybe an archived one: links to that one must stay valid. */
export class CategorySlugTaken extends Error {
  override name = 'CategorySlugTaken'
}

export async function createCategory(
  db: Db,
  by: Recorder,
  category: CategoryDescription,
): Promise<{ categoryId: number }> {
  return refusingTakenSlug(() =>
    inTransaction(db, by, async (db) => {
      const { id } = await db
        .insertInto('categories')
        .values({ ...columnsOf(category), createdAt: by.now, createdBy: by.actor.name })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { categoryId: id }
    }),
  )
}

/** Renames or recolours a category; its pain points show the change. */
export async function describeCategory(
  db: Db,
  by: Recorder,
  categoryId: number,
  category: CategoryDescription,
): Promise<void> {
  await refusingTakenSlug(() =>
    inTransaction(db, by, async (db) => {
      await db.updateTable('categories').set(columnsOf(category)).where('id', '=', categoryId).execute()
    }),
  )
}

/** Archives a category: it cannot be chosen any more, and pain points that have it keep it. */
export async function archiveCategory(db: Db, by: Recorder, categoryId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .updateTable('categories')
      .set({ archivedAt: by.now })
      .where('id', '=', categoryId)
      .where('archivedAt', 'is', null)
      .execute(),
  )
}

export async function restoreCategory(db: Db, by: Recorder, categoryId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.updateTable('categories').set({ archivedAt: null }).where('id', '=', categoryId).execute(),
  )
}

function columnsOf({ slug, nameEn, nameJa, colour }: CategoryDescription) {
  return { slug, nameEn, nameJa, colour }
}

async function refusingTakenSlug<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (brokenConstraintOf(error) === 'categories_slug_key') throw new CategorySlugTaken()
    throw error
  }
}
