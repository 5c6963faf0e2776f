import { type RunningJob, workInBackground } from '#db/background-work.ts'
import type { Db } from '#db/transaction.ts'
import { countTerms, indexQueued, queueTitles } from './similar-terms.commands.server.ts'

/** A pause between two batches, so that requests go first. */
const betweenBatchesMilliseconds = 15
/** Commands index the titles they write themselves: this is how long anything else may wait. */
const betweenLooksMilliseconds = 5_000
const betweenCountsMilliseconds = 60_000

/** Stores the terms of every title that has none, or those of an older glossary, until nothing is left to do. */
export async function indexAllTitles(
  db: Db,
  pause: () => Promise<unknown> = async () => {},
): Promise<number> {
  while ((await queueTitles(db)) > 0) await pause()
  return indexAll(db, pause)
}

/**
 * Keeps the terms of all titles up to date, in the background and in small batches, until it is stopped. Errors are
 * passed to `report`, and the next round tries again.
 */
export function startIndexing(db: Db, report: (error: unknown) => void): RunningJob {
  let counted = Number.NEGATIVE_INFINITY
  let isCountOld = true
  let isEnlisted = false
  return workInBackground({
    round: async (breathe) => {
      const indexed = await (isEnlisted ? indexAll : indexAllTitles)(db, () =>
        breathe(betweenBatchesMilliseconds),
      )
      isEnlisted = true
      isCountOld ||= indexed > 0
      if (isCountOld && performance.now() - counted > betweenCountsMilliseconds) {
        await countTerms(db)
        counted = performance.now()
        isCountOld = false
      }
      return betweenLooksMilliseconds
    },
    betweenLooksMilliseconds,
    report,
  })
}

async function indexAll(db: Db, pause: () => Promise<unknown>): Promise<number> {
  let indexed = 0
  for (;;) {
    const batch = await indexQueued(db)
    if (batch === 0) return indexed
    indexed += batch
    await pause()
  }
}
