import type { LiveSyncs } from '#app/features/capture/live/live-syncs.job.server.ts'
import type { LineId } from '#app/features/capture/record/line.ts'

/** A follower of a sync that writes down what it receives, across reconnections. */
export type WritingFollower = {
  seq: number
  /** Every line received, as often as it was, in order, with the changes it was received for. */
  lines: { id: LineId; text: string; after: number; upTo: number }[]
  reloads: number
  failures: unknown[]
  begin: () => void
  breakOff: () => void
  /** Resolves when it has received everything up to that change. */
  until: (seq: number) => Promise<void>
}

export function aFollower(live: LiveSyncs, syncId: number, after = 0): WritingFollower {
  let leave: (() => void) | undefined
  let waiting: (() => void)[] = []
  const follower: WritingFollower = {
    seq: after,
    lines: [],
    reloads: 0,
    failures: [],
    begin: () => {
      leave ??= live.follow(syncId, follower.seq, {
        onChanges: (changes) => {
          if (!changes) follower.reloads++
          else {
            const told = { after: follower.seq, upTo: changes.seq }
            follower.seq = changes.seq
            follower.lines.push(...changes.lines.map(({ id, text }) => ({ id, text, ...told })))
          }
          for (const wake of waiting.splice(0)) wake()
        },
        onError: (error) => follower.failures.push(error),
      })
    },
    breakOff: () => {
      leave?.()
      leave = undefined
    },
    until: async (seq) => {
      while (follower.seq < seq) {
        await new Promise<void>((wake) => {
          waiting = [...waiting, wake]
        })
      }
    },
  }
  return follower
}
