/** Something that goes on in the background until it is stopped. */
export type RunningJob = { stop: () => Promise<void> }

type Work = {
  /**
   * One round; gives the milliseconds until the next. `breathe` pauses within a round, so that requests go first, and
   * ends the round when the job is stopped.
   */
  round: (breathe: (milliseconds: number) => Promise<void>) => Promise<number>
  /** How long to wait after a round that failed. */
  betweenLooksMilliseconds: number
  report: (error: unknown) => void
}

/**
 * Works in rounds until it is stopped; stopping waits for the round that is under way. What goes wrong goes to `report`,
 * and the next round tries again.
 */
export function workInBackground({ round, betweenLooksMilliseconds, report }: Work): RunningJob {
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
  const breathe = async (milliseconds: number) => {
    await pause(milliseconds)
    if (isStopped) throw new Stopped()
  }
  const run = async () => {
    while (!isStopped) {
      const rest = await round(breathe).catch((error: unknown) => {
        if (!(error instanceof Stopped)) report(error)
        return betweenLooksMilliseconds
      })
      await pause(rest)
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
