import type { LineId } from '#app/features/capture/line.ts'
import type { LiveSyncs } from '#app/features/capture/live-syncs.job.server.ts'

/** Somebody who follows a sync and writes down what they are told, over breaks. */
export type WritingFollower = {
  seq: number
  /** Every line told, as often as it was told, in the order of telling, with the changes it was told for. */
  lines: { id: LineId; text: string; after: number; upTo: number }[]
  reloads: number
  failures: unknown[]
  begin: () => void
  breakOff: () => void
  /** Resolves when it has been told everything up to that change. */
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
        tell: (changes) => {
          if (!changes) follower.reloads++
          else {
            const told = { after: follower.seq, upTo: changes.seq }
            follower.seq = changes.seq
            follower.lines.push(...changes.lines.map(({ id, text }) => ({ id, text, ...told })))
          }
          for (const wake of waiting.splice(0)) wake()
        },
        fail: (error) => follower.failures.push(error),
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
