import type { Response } from 'express'

/** A response that goes on for as long as somebody reads it. */
export type StreamingResponse = {
  /** Fires when its reader is gone or the server stops. */
  over: AbortSignal
  /** What was written and its reader has not taken yet. */
  unsentBytes: () => number
  /** Ends it without what is unsent. */
  cut: () => void
}

export type StreamingResponses = {
  /** Undefined where this holder (a session, a client's network) has as many open as anybody may. */
  keepOpen: (res: Response, holder: string) => StreamingResponse | undefined
  /** A stop waits for responses that end; these would not. Whoever has not taken all of it is cut off. */
  endAll: () => void
}

/** More tabs of syncs than anybody has; each costs a connection and some memory for as long as it is open. */
export const mostOpenOfOne = 30

export function openStreamingResponses(): StreamingResponses {
  const running = new Map<AbortController, Response>()
  const openOf = new Map<string, number>()
  let isStopping = false

  function count(holder: string, change: 1 | -1) {
    const open = (openOf.get(holder) ?? 0) + change
    if (open === 0) openOf.delete(holder)
    else openOf.set(holder, open)
  }

  return {
    keepOpen: (res, holder) => {
      if ((openOf.get(holder) ?? 0) >= mostOpenOfOne) return undefined
      const over = new AbortController()
      if (isStopping || res.destroyed) over.abort()
      else {
        running.set(over, res)
        count(holder, 1)
        res.once('close', () => {
          running.delete(over)
          count(holder, -1)
          over.abort()
        })
      }
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
