import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import { mayChangeView, type SavedView, type ViewPerson, viewPath } from './saved-view.ts'

/** A view with its place for one person. */
export type ListedView = SavedView & {
  owner: string
  isOwn: boolean
  isPinned: boolean
  /** Whether the backlog opens with it. */
  isDefault: boolean
  mayChange: boolean
}

/** An id that no person has. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** The views that a person may open, or that everybody may without an account: their own first, then by name. */
export async function listViews(db: Db, person: ViewPerson | undefined): Promise<ListedView[]> {
  const personId = person?.id ?? nobody
  const views = await db
    .selectFrom('savedViews as view')
    .innerJoin('people as owner', 'owner.id', 'view.ownerId')
    .leftJoin('viewPins as pin', (join) =>
      join.onRef('pin.viewId', '=', 'view.id').on('pin.personId', '=', personId),
    )
    .leftJoin('viewDefaults as first', (join) =>
      join.onRef('first.viewId', '=', 'view.id').on('first.personId', '=', personId),
    )
    .where((eb) => eb.or([eb('view.isShared', '=', true), eb('view.ownerId', '=', personId)]))
    .select(['view.id', 'view.name', 'view.search', 'view.isShared', 'view.ownerId', 'owner.name as owner'])
    .select((eb) => [
      eb('pin.viewId', 'is not', null).as('isPinned'),
      eb('first.viewId', 'is not', null).as('isDefault'),
    ])
    .orderBy('view.isShared')
    .orderBy(sql`fold_for_search(view.name)`)
    .orderBy('view.id')
    .execute()
  return views.map(({ ownerId, isPinned, isDefault, ...view }) => ({
    ...view,
    isOwn: ownerId === personId,
    isPinned: Boolean(isPinned),
    isDefault: Boolean(isDefault),
    mayChange: person !== undefined && mayChangeView({ ...view, ownerId }, person),
  }))
}

/** The same as name and address, for the search. */
export async function listViewPaths(
  db: Db,
  person: ViewPerson | undefined,
): Promise<{ name: string; path: string }[]> {
  return (await listViews(db, person)).map((view) => ({ name: view.name, path: viewPath(view) }))
}

/** A view that this person may change. */
export async function findChangeableView(
  db: Db,
  person: ViewPerson,
  viewId: number,
): Promise<(SavedView & { ownerId: string }) | undefined> {
  const view = await db
    .selectFrom('savedViews')
    .where('id', '=', viewId)
    .select(['id', 'name', 'search', 'isShared', 'ownerId'])
    .executeTakeFirst()
  return view && mayChangeView(view, person) ? view : undefined
}

/** How many people besides its owner have a view in their navigation or as their default. */
export async function countOthersUsing(db: Db, view: { id: number; ownerId: string }): Promise<number> {
  const { others } = await db
    .selectFrom('people')
    .where('deactivatedAt', 'is', null)
    .where('id', '<>', view.ownerId)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('viewPins')
        .select('personId')
        .where('viewId', '=', view.id)
        .union(eb.selectFrom('viewDefaults').select('personId').where('viewId', '=', view.id)),
    )
    .select((eb) => eb.fn.countAll<number>().as('others'))
    .executeTakeFirstOrThrow()
  return others
}
