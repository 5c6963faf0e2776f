import { sql } from 'kysely'
import type { Category } from '#db/schema.ts'
import type { Db } from '#db/transaction.ts'

export type Description = {
  id: number
  title: string
  notes: string | null
  categoryIds: number[]
  knownBy: string[]
}

/** The description of a pain point itself, without those of pain points merged into it. */
export async function findDescription(db: Db, painPointId: number): Promise<Description | undefined> {
  return db
    .selectFrom('painPoints')
    .select([
      'id',
      'title',
      'notes',
      sql<
        number[]
      >`array(select category_id from pain_point_categories c where c.pain_point_id = pain_points.id
        order by category_id)`.as('categoryIds'),
      sql<string[]>`array(select name from known_by k where k.pain_point_id = pain_points.id
        order by recorded_at, name)`.as('knownBy'),
    ])
    .where('id', '=', painPointId)
    .executeTakeFirst()
}

/** The categories to choose from when a pain point is edited, oldest first: including archived ones that it has. */
export async function listCategoriesFor(db: Db, painPointId: number): Promise<Category[]> {
  return db
    .selectFrom('categories')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('archivedAt', 'is', null),
        eb(
          'id',
          'in',
          eb.selectFrom('painPointCategories').select('categoryId').where('painPointId', '=', painPointId),
        ),
      ]),
    )
    .orderBy('id')
    .execute()
}
