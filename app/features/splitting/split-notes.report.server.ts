import type { Db } from '#db/transaction.ts'
import { findSplitTo, findWherePutBack, type ToldSplit } from './split-history.queries.server.ts'
import { findLiveSplit, listSplitObstacles, type SplitObstacle } from './undoing.queries.server.ts'

/** What the page of a pain point says above all else to whom a split, or the undoing of one, led there. */
export type SplitNotes = {
  /** How it began, just now. */
  splitOff?: ToldSplit
  /** What is part of it again. */
  putBack?: ToldSplit
  /** Why it could not be put back. */
  stuck?: { split: ToldSplit; obstacles: SplitObstacle[] }
}

export type SplitAsked = { isSplitOff: boolean; isStuck: boolean; putBackId: number | undefined }

/** An address says what led there; what is not so any more is not said. */
export async function reportSplitNotes(
  db: Db,
  painPointId: number,
  { isSplitOff, isStuck, putBackId }: SplitAsked,
): Promise<SplitNotes> {
  const split = isSplitOff || isStuck ? await findSplitTo(db, painPointId) : undefined
  const live = isStuck && split ? await findLiveSplit(db, painPointId) : undefined
  const obstacles = live ? await listSplitObstacles(db, live) : []
  const isHere = putBackId !== undefined && (await findWherePutBack(db, putBackId)) === painPointId
  return {
    ...(isSplitOff && split && { splitOff: split }),
    ...(isHere && { putBack: await findSplitTo(db, putBackId) }),
    ...(split && obstacles.length > 0 && { stuck: { split, obstacles } }),
  }
}
