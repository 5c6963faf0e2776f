import type { Db } from '#db/transaction.ts'
import { countTerms, indexQueued, queueTitles } from './similar-terms.commands.server.ts'

export type RunningJob = { stop: () => Promise<void> }

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
  let isStopped = false
  let wake = () => {}
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, isStopped ? 0 : milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const breathe = async () => {
    await pause(betweenBatchesMilliseconds)
    if (isStopped) throw new Stopped()
  }
  const run = async () => {
    let counted = Number.NEGATIVE_INFINITY
    let isCountOld = true
    let isEnlisted = false
    while (!isStopped) {
      try {
        const indexed = await (isEnlisted ? indexAll : indexAllTitles)(db, breathe)
        isEnlisted = true
        isCountOld ||= indexed > 0
        if (isCountOld && performance.now() - counted > betweenCountsMilliseconds) {
          await countTerms(db)
          counted = performance.now()
          isCountOld = false
        }
      } catch (error) {
        if (!(error instanceof Stopped)) report(error)
      }
      await pause(betweenLooksMilliseconds)
    }
  }
  const running = run()
  return {
    stop: () => {
      isStopped = true
      wake()
      return running
    },
  }
}

class Stopped extends Error {
  override name = 'Stopped'
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
