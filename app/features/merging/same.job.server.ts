import { type RunningJob, workInBackground } from '#db/background-work.ts'
import type { Db } from '#db/transaction.ts'
import { type FindAlike, proposeQueued } from './same-proposals.commands.server.ts'

/** After each batch it rests for this many times its duration: requests go first, for hours if need be. */
const restsPerWork = 4
/** How long a new title may wait until its pairs are looked for. */
const betweenLooksMilliseconds = 5_000

/**
 * Keeps the list of probable duplicates up to date, in the background and in small batches, until it is stopped. Errors
 * are passed to `report`, and the next round tries again.
 */
export function startProposing(db: Db, findAlike: FindAlike, report: (error: unknown) => void): RunningJob {
  const round = async () => {
    const began = performance.now()
    const batch = await proposeQueued(db, findAlike)
    return batch === 0 ? betweenLooksMilliseconds : restsPerWork * (performance.now() - began)
  }
  return workInBackground({ round, betweenLooksMilliseconds, report })
}
