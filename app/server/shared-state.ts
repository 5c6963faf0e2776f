import type { WatchedRights } from '#app/features/accounts/people/rights.job.server.ts'
import type { AttemptLimiters } from '#app/features/accounts/sign-in/attempt-limiters.job.server.ts'
import type { LiveSyncs } from '#app/features/capture/live/live-syncs.job.server.ts'
import type { Presence } from '#app/features/capture/live/presence.job.server.ts'
import type { ConnectedDatabase } from '#db/connected-database.ts'

/** What the requests of this process share in memory. What is asked for is opened, and its code loaded, at the first need. */
export type SharedState = {
  liveSyncs: () => Promise<LiveSyncs>
  presence: () => Promise<Presence>
  rights: () => Promise<WatchedRights>
  limiters: () => Promise<AttemptLimiters>
  /** When each session was last noted as seen, in milliseconds; in the order of the noting. */
  notedSessions: Map<string, number>
}

export function openSharedState({ db, listen }: Pick<ConnectedDatabase, 'db' | 'listen'>): SharedState {
  return {
    liveSyncs: atFirstNeed(async () => {
      const { openLiveSyncs } = await import('#app/features/capture/live/live-syncs.job.server.ts')
      return openLiveSyncs(db, listen)
    }),
    presence: atFirstNeed(async () => {
      const { openPresence } = await import('#app/features/capture/live/presence.job.server.ts')
      return openPresence(db, listen)
    }),
    rights: atFirstNeed(async () => {
      const { openWatchedRights } = await import('#app/features/accounts/people/rights.job.server.ts')
      return openWatchedRights(db, listen)
    }),
    limiters: atFirstNeed(async () => {
      const { openAttemptLimiters } = await import(
        '#app/features/accounts/sign-in/attempt-limiters.job.server.ts'
      )
      return openAttemptLimiters(db)
    }),
    notedSessions: new Map(),
  }
}

/** Opens once; an opening that failed is tried again at the next need. */
function atFirstNeed<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open().catch((error) => {
      opened = undefined
      throw error
    })
    return opened
  }
}
