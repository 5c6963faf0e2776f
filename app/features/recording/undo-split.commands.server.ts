import type { Recorder } from '#app/domain/recorder.ts'
import { queuePairsAgain } from '#app/features/merging/same-proposals.commands.server.ts'
import { moveFactsBack } from '#app/features/pain-points/mentions/moved-facts.commands.server.ts'
import { noteSplitUndone } from '#app/features/splitting/split.commands.server.ts'
import { lockForSplitting } from '#app/features/splitting/split-locks.queries.server.ts'
import {
  findLiveSplit,
  listLocksOf,
  listSplitObstacles,
} from '#app/features/splitting/undoing.queries.server.ts'
import { moveLinksBack } from '#app/features/tickets/moved-links.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'

/** There is no split to undo: it was undone already, or never existed. */
export class NotSplit extends Error {
  override name = 'NotSplit'
}

/** More was recorded about the new pain point and would be lost: it can be merged instead. */
export class WrittenSinceSplit extends Error {
  override name = 'WrittenSinceSplit'
}

/** Moves everything back to where it was before a pain point was split off; the new one is deleted, with its title. */
export async function undoSplit(
  db: Db,
  by: Recorder,
  { painPointId: targetId }: { painPointId: number },
): Promise<object> {
  return inTransaction(db, by, async (db) => {
    const asked = await findLiveSplit(db, targetId)
    if (!asked) throw new NotSplit()
    await lockForSplitting(db, await listLocksOf(db, asked))
    // A concurrent undo has finished by now.
    const split = await findLiveSplit(db, targetId)
    if (!split) throw new NotSplit()
    if ((await listSplitObstacles(db, split)).length > 0) throw new WrittenSinceSplit()
    await queuePairsAgain(db, [targetId])
    await moveLinksBack(db, split.id)
    await moveFactsBack(db, split.id)
    await noteSplitUndone(db, by, split.id)
    return {}
  })
}
