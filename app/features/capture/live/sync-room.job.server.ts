import type { SyncChanges } from '#app/features/capture/record/sync-changes.queries.server.ts'

/** Somebody who receives the changes of a sync. */
export type Follower = {
  /** Undefined: the changes are no longer available and the page has to be reloaded. Nothing follows. */
  onChanges: (changes: SyncChanges | undefined) => void
  /** The changes could not be read; nothing follows. */
  onError: (error: unknown) => void
}

type FindChanges = (after: number) => Promise<SyncChanges | undefined>

/** The followers of one sync in one process. */
export type SyncRoom = {
  /** Follows from that change on, until the returned function is called. */
  follow: (after: number, follower: Follower) => () => void
  /** There is a change with this number, or, without one, there may be unnoticed ones. */
  notify: (seq?: number) => void
  isEmpty: () => boolean
}

/**
 * Passes every change to each follower once and in order, without a gap. Why this holds:
 * - A change becomes visible only when all with lower numbers are (the writer holds the lock of the sync's row in
 *   sync_clocks until it commits), so what is read after a number is everything up to the number read with it.
 * - A follower only gets what was read after the very number it has, and then has the number read with it. Followers
 *   with the same number share one reading.
 * - One reading runs at a time, and no follower gets anything another way.
 * - A notification during a round causes another round: a change that a round missed was announced after that round
 *   started to read.
 * Following triggers a round too, and the caller listens before anybody follows.
 */
export function openSyncRoom(findChanges: FindChanges): SyncRoom {
  const seqs = new Map<Follower, number>()
  let notifiedUpTo = 0
  let isDelivering = false
  const hasFollowersBehind = () => [...seqs.values()].some((seq) => seq < notifiedUpTo)

  async function deliverAll() {
    isDelivering = true
    while (hasFollowersBehind()) {
      notifiedUpTo = 0
      for (const after of new Set(seqs.values())) await deliverAfter(after)
    }
    isDelivering = false
  }

  async function deliverAfter(after: number) {
    const reading = await findChanges(after).then(
      (changes) => ({ changes }),
      (error: unknown) => ({ error }),
    )
    for (const [follower, seq] of [...seqs]) {
      if (seq !== after) continue
      if ('error' in reading) {
        seqs.delete(follower)
        follower.onError(reading.error)
      } else if (!reading.changes) {
        seqs.delete(follower)
        follower.onChanges(undefined)
      } else if (reading.changes.seq > after) {
        seqs.set(follower, reading.changes.seq)
        follower.onChanges(reading.changes)
      }
    }
  }

  const notify = (seq = Number.POSITIVE_INFINITY) => {
    notifiedUpTo = Math.max(notifiedUpTo, seq)
    if (!isDelivering) void deliverAll()
  }
  return {
    follow: (after, follower) => {
      seqs.set(follower, after)
      notify()
      return () => seqs.delete(follower)
    },
    notify,
    isEmpty: () => seqs.size === 0,
  }
}
