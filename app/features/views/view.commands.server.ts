import { type Author, brokenConstraintOf, type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { pinView, setDefaultView } from './own-views.commands.server.ts'
import { mayChangeView, type ViewPerson, type ViewPlace } from './saved-view.ts'

/** Another view that the same readers see has this name, or one that looks the same. */
export class ViewNameTaken extends Error {
  override name = 'ViewNameTaken'
}

type NewView = { name: string; search: string; isShared: boolean; places: ViewPlace[] }

/** Saves a list as a view, and puts it where its owner wants it. */
export async function nameView(
  db: Db,
  by: Author,
  ownerId: string,
  { places, ...view }: NewView,
): Promise<{ viewId: number }> {
  return refusingTakenName(() =>
    inTransaction(db, by, async (db) => {
      const { id } = await db
        .insertInto('savedViews')
        .values({ ...view, ownerId, createdAt: by.now, createdBy: by.actor.name })
        .returning('id')
        .executeTakeFirstOrThrow()
      if (places.includes('navigation')) await pinView(db, by, ownerId, id)
      if (places.includes('start')) await setDefaultView(db, by, ownerId, id)
      return { viewId: id }
    }),
  )
}

/**
 * Renames a view, shares it, or makes it personal: it then disappears from the navigation of others, and their backlog
 * no longer opens with it. False when there is no such view, or none that this person may change.
 */
export async function describeView(
  db: Db,
  by: Author,
  person: ViewPerson,
  viewId: number,
  { name, isShared }: { name: string; isShared: boolean },
): Promise<boolean> {
  return refusingTakenName(() =>
    inTransaction(db, by, async (db) => {
      const view = await lockChangeable(db, person, viewId)
      if (!view) return false
      await db.updateTable('savedViews').set({ name, isShared }).where('id', '=', viewId).execute()
      if (!isShared) {
        const { ownerId } = view
        await db
          .deleteFrom('viewPins')
          .where('viewId', '=', viewId)
          .where('personId', '<>', ownerId)
          .execute()
        await db
          .deleteFrom('viewDefaults')
          .where('viewId', '=', viewId)
          .where('personId', '<>', ownerId)
          .execute()
      }
      return true
    }),
  )
}

/** Changes what a view shows, for everybody who uses it. False as with describeView. */
export async function reviseView(
  db: Db,
  by: Author,
  person: ViewPerson,
  viewId: number,
  search: string,
): Promise<boolean> {
  return inTransaction(db, by, async (db) => {
    if (!(await lockChangeable(db, person, viewId))) return false
    await db.updateTable('savedViews').set({ search }).where('id', '=', viewId).execute()
    return true
  })
}

/** Deletes a view, also from everybody's navigation and as anybody's default. False as with describeView. */
export async function deleteView(db: Db, by: Author, person: ViewPerson, viewId: number): Promise<boolean> {
  return inTransaction(db, by, async (db) => {
    if (!(await lockChangeable(db, person, viewId))) return false
    await db.deleteFrom('savedViews').where('id', '=', viewId).execute()
    return true
  })
}

/** A concurrent pin waits, and then sees the view as changed. */
async function lockChangeable(db: Tx, person: ViewPerson, viewId: number) {
  const view = await db
    .selectFrom('savedViews')
    .select(['isShared', 'ownerId'])
    .where('id', '=', viewId)
    .forUpdate()
    .executeTakeFirst()
  return view && mayChangeView(view, person) ? view : undefined
}

async function refusingTakenName<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (/^saved_views_(shared|personal)_name$/.test(brokenConstraintOf(error) ?? ''))
      throw new ViewNameTaken()
    throw error
  }
}
