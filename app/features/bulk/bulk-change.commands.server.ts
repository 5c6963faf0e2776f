import { sql } from 'kysely'
import type { BulkAct, ChangedFact } from '#app/domain/pain-points/bulk-act.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'

/** None of the chosen ones would change: there is nothing to do or to undo. */
export class NothingToChange extends Error {
  override name = 'NothingToChange'
}

/** There is no such change. */
export class UnknownChange extends Error {
  override name = 'UnknownChange'
}

export type Chosen = { painPointIds: number[]; act: BulkAct }
/** Records the facts of the act, through the features that own them, and returns each. */
export type CarryOut = (db: Tx, painPointIds: number[]) => Promise<ChangedFact[]>
/** Takes them back; returns the pain points where somebody changed something since. */
export type Restore = (db: Tx, changed: ChangedFact[]) => Promise<number[]>

/** Applies one act to many pain points and keeps what was there before. Returns those that needed no change. */
export async function changeMany(
  db: Db,
  by: Recorder,
  { painPointIds, act }: Chosen,
  carryOut: CarryOut,
): Promise<{ changeId: number; unchangedIds: number[] }> {
  return inTransaction(db, by, async (db) => {
    const chosen = await lockRoots(db, painPointIds)
    const changed = chosen.rootIds.length === 0 ? [] : await carryOut(db, chosen.rootIds)
    if (changed.length === 0) throw new NothingToChange()
    const { id: changeId } = await db
      .insertInto('bulkChanges')
      .values({
        kind: act.kind,
        act: JSON.stringify(act),
        chosen: chosen.rootIds.length,
        changed: countPainPoints(changed),
        leftOut: chosen.leftOut,
        madeAt: by.now,
        madeBy: by.actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await keepItems(db, changeId, changed)
    const changedIds = new Set(changed.map(({ painPointId }) => painPointId))
    return { changeId, unchangedIds: chosen.rootIds.filter((id) => !changedIds.has(id)) }
  })
}

/** Restores what was there before, except for what somebody changed since. Idempotent. */
export async function undoChange(db: Db, by: Recorder, changeId: number, restore: Restore): Promise<void> {
  await inTransaction(db, by, async (db) => {
    // A concurrent undo waits here, and then sees that it is done.
    const change = await db
      .selectFrom('bulkChanges')
      .select('undoneAt')
      .where('id', '=', changeId)
      .forUpdate()
      .executeTakeFirst()
    if (!change) throw new UnknownChange()
    if (change.undoneAt !== null) return
    const changed = await listItems(db, changeId)
    await lockRoots(
      db,
      changed.map(({ painPointId }) => painPointId),
    )
    const kept = new Set(await restore(db, changed)).size
    await db
      .updateTable('bulkChanges')
      .set({ undoneAt: by.now, undoneBy: by.actor.name, kept })
      .where('id', '=', changeId)
      .execute()
  })
}

/**
 * The roots of the chosen ones, each once, locked in the order of lock_families() so that two bulk changes take
 * turns. Meanwhile nobody merges: that lock comes first there too.
 */
async function lockRoots(db: Tx, painPointIds: number[]) {
  await sql`select pg_advisory_xact_lock_shared(hashtext('merges'))`.execute(db)
  const { rows } = await sql<{ id: number }>`
    select id from pain_points where id = any (array(
      select root_id from pain_point_roots where pain_point_id = any (${painPointIds}::bigint[])))
    order by id for no key update`.execute(db)
  const { present } = await db
    .selectFrom('painPoints')
    .select(({ fn }) => fn.countAll<number>().as('present'))
    .where('id', '=', sql<number>`any (${painPointIds}::bigint[])`)
    .executeTakeFirstOrThrow()
  return { rootIds: rows.map(({ id }) => id), leftOut: new Set(painPointIds).size - present }
}

async function keepItems(db: Tx, changeId: number, changed: ChangedFact[]) {
  await sql`
    insert into bulk_change_items (bulk_change_id, pain_point_id, what, fact)
    select ${changeId}::bigint, "painPointId", what, fact
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as changed ("painPointId" bigint, what text, fact jsonb)`.execute(db)
}

async function listItems(db: Tx, changeId: number): Promise<ChangedFact[]> {
  const rows = await db
    .selectFrom('bulkChangeItems')
    .select(['painPointId', 'what', 'fact'])
    .where('bulkChangeId', '=', changeId)
    .orderBy('id')
    .execute()
  // why: changeMany() wrote each from the same type.
  return rows as ChangedFact[]
}

function countPainPoints(changed: ChangedFact[]): number {
  return new Set(changed.map(({ painPointId }) => painPointId)).size
}
