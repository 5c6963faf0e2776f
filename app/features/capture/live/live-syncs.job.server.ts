import { findSyncChanges } from '#app/features/capture/record/sync-changes.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { type Follower, openSyncRoom, type SyncRoom } from './sync-room.job.server.ts'

/** Listens on a channel of the database until the returned function is called. */
export type Listen = (
  channel: string,
  listener: { onMessage: (message: string) => void; onReconnect?: () => void },
) => Promise<() => Promise<void>>

/** The followers of syncs in this process. */
export type LiveSyncs = {
  /** Passes every change of a sync after a given one to the follower, until the returned function is called. */
  follow: (syncId: number, after: number, follower: Follower) => () => void
  isFollowed: (syncId: number) => boolean
}

/** Opens the live syncs of a process: once in each. What one process writes is heard by all: the database tells them. */
export async function openLiveSyncs(db: Db, listen: Listen): Promise<LiveSyncs> {
  const rooms = new Map<number, SyncRoom>()
  await listen('sync_changes', {
    onMessage: (message) => {
      const [syncId, seq] = message.split(':').map(Number)
      if (syncId !== undefined && seq !== undefined) rooms.get(syncId)?.notify(seq)
    },
    onReconnect: () => {
      for (const room of rooms.values()) room.notify()
    },
  })

  function openRoom(syncId: number): SyncRoom {
    const room =
      rooms.get(syncId) ??
      openSyncRoom(async (after) => findSyncChanges(db, syncId, after, await listVocabulary(db)))
    rooms.set(syncId, room)
    return room
  }

  return {
    follow: (syncId, after, follower) => {
      const room = openRoom(syncId)
      const leave = room.follow(after, follower)
      return () => {
        leave()
        if (room.isEmpty() && rooms.get(syncId) === room) rooms.delete(syncId)
      }
    },
    isFollowed: (syncId) => rooms.has(syncId),
  }
}

/** Archived ones too: a line may be in one. */
function listVocabulary(db: Db) {
  return db.selectFrom('categories').select(['id', 'slug', 'nameEn', 'nameJa']).orderBy('id').execute()
}
