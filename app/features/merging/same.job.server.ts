import type { Db } from '#db/transaction.ts'
import { type FindAlike, proposeAwaiting } from './same-proposals.commands.server.ts'

/** Breathing space between two batches, so that whoever waits for a page goes first. */
const betweenBatchesMilliseconds = 15
/** How long a title just written may wait until its pairs are looked for. */
const betweenLooksMilliseconds = 5_000

/**
 * Keeps the list of what is probably the same, in the background and in small batches, until it is stopped. What goes
 * wrong is told to `report`, and the next look tries again.
 */
export function startProposing(db: Db, findAlike: FindAlike, report: (error: unknown) => void) {
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
  const run = async () => {
    while (!isStopped) {
      const batch = await proposeAwaiting(db, findAlike).catch((error: unknown) => {
        report(error)
        return 0
      })
      await pause(batch === 0 ? betweenLooksMilliseconds : betweenBatchesMilliseconds)
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
