import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'

/** Two different pain points, in either order. */
export type Pair = readonly [painPointId: number, otherId: number]

/** Marks two as not the same, for everyone: they are not proposed again. Idempotent. */
export async function markNotSame(db: Db, by: Recorder, pair: Pair): Promise<void> {
  if (pair[0] === pair[1]) throw new UnknownId('otherId')
  try {
    await inTransaction(db, by, (db) =>
      db
        .insertInto('notSame')
        .values({ ...inOrder(pair), recordedAt: by.now, recordedBy: by.actor.name })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
  } catch (error) {
    if (/^not_same_(source|target)_id_fkey$/.test(brokenConstraintOf(error) ?? ''))
      throw new UnknownId('otherId')
    throw error
  }
}

/** Takes the mark back: they may be proposed again. */
export async function withdrawNotSame(db: Db, by: Recorder, pair: Pair): Promise<void> {
  const { sourceId, targetId } = inOrder(pair)
  await inTransaction(db, by, (db) =>
    db.deleteFrom('notSame').where('sourceId', '=', sourceId).where('targetId', '=', targetId).execute(),
  )
}

function inOrder([one, other]: Pair) {
  return { sourceId: Math.min(one, other), targetId: Math.max(one, other) }
}
