import type { LiveSyncs } from './live-syncs.job.server.ts'
import type { Presence } from './presence.job.server.ts'
import type { Person } from './presence-room.ts'

type Reader = {
  send: (event: { name: string; id?: number; data: object }) => void
  end: () => void
  fail: (error: unknown) => void
}

/**
 * Sends a reader what others record in a sync, from the change on that their page has, and who is here; until the
 * returned function is called. What cannot be sent in order any more ends with the event that the page loads anew.
 */
export function followSync(
  { live, presence }: { live: LiveSyncs; presence: Presence },
  { syncId, after, person }: { syncId: number; after: number; person: Person | undefined },
  { send, end, fail }: Reader,
): () => void {
  const unfollow = live.follow(syncId, after, {
    onChanges: (changes) => {
      if (!changes) {
        send({ name: 'reload', data: {} })
        return end()
      }
      const { seq, ...data } = changes
      send({ name: 'changes', id: seq, data })
    },
    onError: (error) => {
      fail(error)
      end()
    },
  })
  const leave = presence.attend(syncId, person, (here) => send({ name: 'here', data: here }))
  return () => {
    unfollow()
    leave()
  }
}
