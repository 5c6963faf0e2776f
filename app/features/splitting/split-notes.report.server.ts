import type { Db } from '#db/transaction.ts'
import { findRootAfterUndo, findSplitTo, type SplitHistoryEntry } from './split-history.queries.server.ts'
import { findLiveSplit, listSplitObstacles, type SplitObstacle } from './undoing.queries.server.ts'

/** The notes at the top of a pain point's page after a split or its undo. */
export type SplitNotes = {
  /** The split that just created it. */
  splitOff?: SplitHistoryEntry
  /** The undone split whose facts are part of it again. */
  putBack?: SplitHistoryEntry
  /** Why it could not be undone. */
  stuck?: { split: SplitHistoryEntry; obstacles: SplitObstacle[] }
}

export type SplitNotesRequest = { isSplitOff: boolean; isStuck: boolean; putBackId: number | undefined }

/** The address names what just happened; what no longer holds is left out. */
export async function reportSplitNotes(
  db: Db,
  painPointId: number,
  { isSplitOff, isStuck, putBackId }: SplitNotesRequest,
): Promise<SplitNotes> {
  const split = isSplitOff || isStuck ? await findSplitTo(db, painPointId) : undefined
  const live = isStuck && split ? await findLiveSplit(db, painPointId) : undefined
  const obstacles = live ? await listSplitObstacles(db, live) : []
  const isHere = putBackId !== undefined && (await findRootAfterUndo(db, putBackId)) === painPointId
  return {
    ...(isSplitOff && split && { splitOff: split }),
    ...(isHere && { putBack: await findSplitTo(db, putBackId) }),
    ...(split && obstacles.length > 0 && { stuck: { split, obstacles } }),
  }
}
