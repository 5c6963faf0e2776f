import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Present } from '#app/domain/syncs/presence.ts'
import type { Db } from '#db/transaction.ts'
import type { Listen } from './live-syncs.job.server.ts'
import { type PresenceMessage, readPresenceMessage, writePresenceMessage } from './presence-message.ts'
import { openPresenceRoom, type Person, type PresenceRoom } from './presence-room.ts'

/** Who is in which sync, across all processes. Nothing of it is stored. */
export type Presence = {
  /**
   * Passes on who is here, at once and at every change, until the returned function is called. Meanwhile the person
   * counts as here; undefined is a reader without an account.
   */
  attend: (syncId: number, person: Person | undefined, onPresent: (present: Present[]) => void) => () => void
}

const channel = 'sync_presence'
const refreshMilliseconds = 15_000
const expiryMilliseconds = 1_000
// A stream that ends is usually reopened within a second: nobody should see its reader leave and return.
const leaveMilliseconds = 3_000

/** Everybody in the sync sees for 4 seconds that this person types. */
export async function announceTyping(
  db: Db,
  typing: { syncId: number; person: Person; agendaBlockId: number | null },
): Promise<void> {
  await notify(db, [{ what: 'typing', from: 'anywhere', ...typing }])
}

async function notify(db: Db, messages: PresenceMessage[]) {
  if (messages.length === 0) return
  const texts = messages.map(writePresenceMessage)
  await sql`select pg_notify(${channel}, text) from unnest(${texts}::text[]) as text`.execute(db)
}

/** Opens the presence that a process knows of: once in each. */
export async function openPresence(db: Db, listen: Listen): Promise<Presence> {
  const from = randomUUID()
  const rooms = new Map<number, PresenceRoom>()
  let timers: NodeJS.Timeout[] = []
  // A lost message is repeated within 15 seconds, or expires.
  const announce = (messages: PresenceMessage[]) => void notify(db, messages).catch(() => {})
  const peopleOf = (syncId: number): PresenceMessage[] =>
    rooms
      .get(syncId)
      ?.listPeople()
      .map((person) => ({ what: 'here', syncId, from, person })) ?? []

  await listen(channel, {
    onMessage: (text) => {
      const message = readPresenceMessage(text)
      if (!message) return
      if (message.what !== 'who') rooms.get(message.syncId)?.receive(message, performance.now())
      else if (message.from !== from) announce(peopleOf(message.syncId))
    },
  })

  function openRoom(syncId: number): PresenceRoom {
    const room = rooms.get(syncId) ?? openPresenceRoom()
    if (rooms.has(syncId)) return room
    if (rooms.size === 0) startTimers()
    rooms.set(syncId, room)
    announce([{ what: 'who', syncId, from }])
    return room
  }

  function startTimers() {
    const refresh = setInterval(() => announce([...rooms.keys()].flatMap(peopleOf)), refreshMilliseconds)
    const expire = setInterval(() => {
      for (const room of rooms.values()) room.expire(performance.now())
    }, expiryMilliseconds)
    timers = [refresh.unref(), expire.unref()]
  }

  function closeRoom(syncId: number) {
    rooms.delete(syncId)
    if (rooms.size === 0) for (const timer of timers) clearInterval(timer)
  }

  function leave(syncId: number, person: Person) {
    const isBack = rooms
      .get(syncId)
      ?.listPeople()
      .some(({ id }) => id === person.id)
    if (!isBack) announce([{ what: 'gone', syncId, from, person }])
  }

  return {
    attend: (syncId, person, tell) => {
      const room = openRoom(syncId)
      const stop = room.attend(person, tell, performance.now())
      if (person) announce([{ what: 'here', syncId, from, person }])
      return () => {
        stop()
        if (room.isEmpty()) closeRoom(syncId)
        if (person) setTimeout(leave, leaveMilliseconds, syncId, person).unref()
      }
    },
  }
}
