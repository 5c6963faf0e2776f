import { sql } from 'kysely'
import { resolvedStates } from '#app/domain/pain-points/pain-point-state.ts'
import type { Category } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

/** Categories that can be chosen, oldest first. */
export async function listCategories(db: Db): Promise<Category[]> {
  return db.selectFrom('categories').selectAll().where('archivedAt', 'is', null).orderBy('id').execute()
}

export async function findCategoryBySlug(db: Db, slug: string): Promise<Category | undefined> {
  return db.selectFrom('categories').selectAll().where('slug', '=', slug).executeTakeFirst()
}

export type CategoryOverview = Category & { painPoints: number }

/** Every category with the number of its active pain points; archived ones last, then oldest first. */
export async function listAllCategories(db: Db): Promise<CategoryOverview[]> {
  return db
    .with('tagged', (db) =>
      db
        .selectFrom('summaries')
        .innerJoinLateral(
          (eb) =>
            eb
              .selectFrom(sql<{ categoryId: number }>`unnest(category_ids)`.as<'tag'>(sql`tag(category_id)`))
              .selectAll()
              .as('tags'),
          (join) => join.onTrue(),
        )
        .where('state', 'not in', resolvedStates)
        .groupBy('tags.categoryId')
        .select((eb) => ['tags.categoryId', eb.fn.countAll<number>().as('painPoints')]),
    )
    .selectFrom('categories')
    .leftJoin('tagged', 'tagged.categoryId', 'categories.id')
    .selectAll('categories')
    .select((eb) => eb.fn.coalesce('tagged.painPoints', eb.lit(0)).as('painPoints'))
    .orderBy((eb) => eb('archivedAt', 'is not', null))
    .orderBy('categories.id')
    .execute()
}
