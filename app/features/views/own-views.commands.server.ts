import { moveToPlace } from '#app/domain/syncs/agenda.ts'
import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'

/** Pins a view at the end of a person's navigation, once. False when there is none that they may open. */
export async function pinView(db: Db, by: Author, personId: string, viewId: number): Promise<boolean> {
  return inTransaction(db, by, async (db) => {
    if (!(await lockVisible(db, personId, viewId))) return false
    await db
      .insertInto('viewPins')
      .values((eb) => ({
        personId,
        viewId,
        position: eb
          .selectFrom('viewPins')
          .select((eb) => eb(eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)), '+', 1).as('next'))
          .where('personId', '=', personId),
      }))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return true
  })
}

export async function unpinView(db: Db, by: Author, personId: string, viewId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.deleteFrom('viewPins').where('personId', '=', personId).where('viewId', '=', viewId).execute(),
  )
}

/** Moves a pinned view to a place, counted from 1, in a person's navigation; one that is not pinned moves nothing. */
export async function movePin(
  db: Db,
  by: Author,
  personId: string,
  viewId: number,
  place: number,
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    const pins = await db
      .selectFrom('viewPins')
      .select(['viewId as id', 'position'])
      .where('personId', '=', personId)
      .orderBy('position')
      .orderBy('viewId')
      .forUpdate()
      .execute()
    for (const [index, { id, position }] of moveToPlace(pins, viewId, place).entries()) {
      if (position === index + 1) continue
      await db
        .updateTable('viewPins')
        .set({ position: index + 1 })
        .where('personId', '=', personId)
        .where('viewId', '=', id)
        .execute()
    }
  })
}

/** Makes a view the one that a person's backlog opens with. False when there is none that they may open. */
export async function setDefaultView(db: Db, by: Author, personId: string, viewId: number): Promise<boolean> {
  return inTransaction(db, by, async (db) => {
    if (!(await lockVisible(db, personId, viewId))) return false
    await db
      .insertInto('viewDefaults')
      .values({ personId, viewId })
      .onConflict((conflict) => conflict.column('personId').doUpdateSet({ viewId }))
      .execute()
    return true
  })
}

/** A person's backlog opens without a view again; if another view was chosen meanwhile, that one is kept. */
export async function clearDefaultView(db: Db, by: Author, personId: string, viewId: number): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.deleteFrom('viewDefaults').where('personId', '=', personId).where('viewId', '=', viewId).execute(),
  )
}

/** Until this is done, the owner cannot make the view personal. */
async function lockVisible(db: Tx, personId: string, viewId: number): Promise<boolean> {
  const view = await db
    .selectFrom('savedViews')
    .select('id')
    .where('id', '=', viewId)
    .where((eb) => eb.or([eb('isShared', '=', true), eb('ownerId', '=', personId)]))
    .forShare()
    .executeTakeFirst()
  return view !== undefined
}
