import type { Response } from 'express'

/** An answer that goes on for as long as somebody reads it. */
export type OpenAnswer = {
  /** Fires when its reader is gone or the server stops. */
  over: AbortSignal
  /** What was written and its reader has not taken yet. */
  unsentBytes: () => number
  /** Ends it without what is unsent. */
  cut: () => void
}

export type OpenAnswers = {
  keepOpen: (res: Response) => OpenAnswer
  /** A stop waits for answers that end; these would not. Whoever has not taken all of it is cut off. */
  endAll: () => void
}

export function openAnswers(): OpenAnswers {
  const running = new Map<AbortController, Response>()
  let isStopping = false
  return {
    keepOpen: (res) => {
      const over = new AbortController()
      running.set(over, res)
      res.once('close', () => {
        running.delete(over)
        over.abort()
      })
      if (isStopping || res.destroyed) over.abort()
      return { over: over.signal, unsentBytes: () => res.writableLength, cut: () => res.destroy() }
    },
    endAll: () => {
      isStopping = true
      for (const [over, res] of running) {
        if (res.writableLength > 0) res.destroy()
        over.abort()
      }
    },
  }
}
