import { sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { markNotSame } from './not-same.commands.server.ts'
import { queuePairsAgain } from './same-proposals.commands.server.ts'

/** Somebody merged it in the meantime: its root is now another pain point. */
export class AlreadyMerged extends Error {
  override name = 'AlreadyMerged'
}

/** Both are one pain point already, whichever of the two was to be kept. */
export class MergedIntoItself extends Error {
  override name = 'MergedIntoItself'
}

/** There is no merge to undo: it was undone already, or never existed. */
export class NotMerged extends Error {
  override name = 'NotMerged'
}

/**
 * Merges the sources into the target, or into the root of the target. No fact moves, which is why undoing it restores
 * exactly.
 */
export async function mergePainPoints(
  db: Db,
  by: Recorder,
  { sourceIds, targetId }: { sourceIds: number[]; targetId: number },
): Promise<{ targetId: number }> {
  return inTransaction(db, by, async (db) => {
    const sources = [...new Set(sourceIds)]
    const roots = await lockForMerging(db, [...sources, targetId])
    const rootId = roots.get(targetId)
    if (rootId === undefined) throw new UnknownId('targetId')
    for (const sourceId of sources) {
      if (!roots.has(sourceId)) throw new UnknownId('sourceIds')
      if (sourceId === rootId) throw new MergedIntoItself()
      if (roots.get(sourceId) !== sourceId) throw new AlreadyMerged()
    }
    const members = await listMembers(db, sources)
    const merge = { targetId: rootId, mergedOn: by.today, mergedAt: by.now, mergedBy: by.actor.name }
    await db
      .insertInto('merges')
      .values(sources.map((sourceId) => ({ sourceId, ...merge })))
      .execute()
    await queuePairsAgain(db, members)
    return { targetId: rootId }
  })
}

/** Undoes the merge of a pain point, which keeps what was merged into it. The two are then recorded as not the same. */
export async function unmergePainPoint(
  db: Db,
  by: Recorder,
  { sourceId }: { sourceId: number },
): Promise<{ targetId: number }> {
  return inTransaction(db, by, async (db) => {
    const roots = await lockForMerging(db, [sourceId])
    const members = await listMembers(db, [...roots.values()])
    const undone = await db
      .updateTable('merges')
      .set({ undoneAt: by.now, undoneBy: by.actor.name })
      .where('sourceId', '=', sourceId)
      .where('undoneAt', 'is', null)
      .returning('targetId')
      .executeTakeFirst()
    if (!undone) throw new NotMerged()
    await markNotSame(db, by, [sourceId, undone.targetId])
    await queuePairsAgain(db, members)
    return undone
  })
}

/**
 * Merging is rare, and whether a merge is allowed depends on all others: merges run one after another and see each
 * other's result. Two people who merge the same two in opposite directions get one merge and one refusal. The pain
 * points themselves are locked in the order of lock_families(), so that none is deleted meanwhile. Returns the root
 * of each; unknown ones are left out.
 */
async function lockForMerging(db: Tx, painPointIds: number[]): Promise<Map<number, number>> {
  await sql`select pg_advisory_xact_lock(hashtext('merges'))`.execute(db)
  await sql`
    select from pain_points where id = any (array(
      select id from unnest(${painPointIds}::bigint[]) as id
      union select root_id from pain_point_roots where pain_point_id = any (${painPointIds}::bigint[])))
    order by id for no key update`.execute(db)
  const rows = await db
    .selectFrom('painPointRoots')
    .select(['painPointId', 'rootId'])
    .where('painPointId', '=', sql<number>`any (${painPointIds}::bigint[])`)
    .execute()
  return new Map(rows.map(({ painPointId, rootId }) => [painPointId, rootId]))
}

/** What is read as these. */
async function listMembers(db: Tx, rootIds: number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('painPointRoots')
    .select('painPointId')
    .where('rootId', '=', sql<number>`any (${rootIds}::bigint[])`)
    .execute()
  return rows.map(({ painPointId }) => painPointId)
}
