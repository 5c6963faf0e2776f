import type { Response } from 'express'
import type { Logger } from 'pino'

/** Work for when the answer has gone out; it learns with which status. */
export type LaterWork = (status: number) => Promise<unknown>

export type Later = {
  /** Does it after this answer. What it throws is logged, and nobody waits for it. */
  after: (res: Response, log: Logger, work: LaterWork) => void
  /** Resolves when everything begun so far is done. */
  settled: () => Promise<void>
}

/** Keeps count of what is done after the answers, so that a stop can wait for it. */
export function openLater(): Later {
  const running = new Set<Promise<unknown>>()
  return {
    after: (res, log, work) => {
      res.once('close', () => {
        const done = work(res.statusCode)
          .catch((error: unknown) => log.error({ err: error }, 'work after the answer failed'))
          .finally(() => running.delete(done))
        running.add(done)
      })
    },
    settled: async () => {
      await Promise.all(running)
    },
  }
}
