import type { Db } from '#db/transaction.ts'
import { viewPath, viewsInNavigation } from './saved-view.ts'

/** A person's pinned views, in their order. */
export async function listPinnedViews(
  db: Db,
  personId: string,
  limit?: number,
): Promise<{ id: number; name: string; search: string }[]> {
  return db
    .selectFrom('viewPins as pin')
    .innerJoin('savedViews as view', 'view.id', 'pin.viewId')
    .where('pin.personId', '=', personId)
    .select(['view.id', 'view.name', 'view.search'])
    .orderBy('pin.position')
    .orderBy('view.id')
    .$if(limit !== undefined, (pins) => pins.limit(limit ?? 0))
    .execute()
}

/** The views below the backlog in a person's navigation. Every page runs this. */
export async function listViewsInNavigation(
  db: Db,
  personId: string,
): Promise<{ id: number; name: string; path: string }[]> {
  const views = await listPinnedViews(db, personId, viewsInNavigation)
  return views.map((view) => ({ id: view.id, name: view.name, path: viewPath(view) }))
}
