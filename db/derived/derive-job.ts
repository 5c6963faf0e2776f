import { type RunningJob, workInBackground } from '../background-work.ts'
import type { Db } from '../transaction.ts'
import { deriveLeftMarks, rebuildNext } from './rebuild-summaries.ts'

/** How long a change may wait that came past inTransaction(). */
const betweenLooksMilliseconds = 2_000
/** After each batch it rests as long as that took: whoever waits for a page goes first. */
const restsPerWork = 1

/**
 * Derives, in the background and in small batches, what was marked past inTransaction() and everything where a rebuild
 * was asked for, until it is stopped. What goes wrong goes to `report`, and the next look tries again.
 */
export function startDeriving(db: Db, report: (error: unknown) => void): RunningJob {
  const round = async () => {
    const began = performance.now()
    const isMore = await deriveSome(db, report)
    return isMore ? restsPerWork * (performance.now() - began) : betweenLooksMilliseconds
  }
  return workInBackground({ round, betweenLooksMilliseconds, report })
}

/** What fails in one does not keep the other from going on. */
async function deriveSome(db: Db, report: (error: unknown) => void): Promise<boolean> {
  const left = await deriveLeftMarks(db).catch((error: unknown) => {
    report(error)
    return 0
  })
  return (await rebuildNext(db)) || left > 0
}
