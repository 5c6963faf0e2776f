import { isFresh, type LastSeen, listPresent, type Present } from '#app/domain/syncs/presence.ts'
import type { PresenceMessage } from './presence-message.ts'

export type Person = { id: string; name: string }

type OnPresent = (present: Present[]) => void
type PresenceReport = Exclude<PresenceMessage, { what: 'who' }>

/**
 * One sync as seen from one process: its own readers, and everybody who is in it anywhere. Instants in milliseconds.
 */
export type PresenceRoom = {
  attend: (person: Person | undefined, onPresent: OnPresent, now: number) => () => void
  receive: (message: PresenceReport, now: number) => void
  /** Drops what was seen too long ago. */
  expire: (now: number) => void
  /** The readers of this process, each once. */
  listPeople: () => Person[]
  isEmpty: () => boolean
}

export function openPresenceRoom(): PresenceRoom {
  const attenders = new Map<OnPresent, Person | undefined>()
  const lastSeen = new Map<string, LastSeen>()
  let lastSent = ''

  function expire(now: number) {
    for (const [key, one] of lastSeen) if (!isFresh(one, now)) lastSeen.delete(key)
    const present = listPresent(lastSeen.values(), now)
    const text = JSON.stringify(present)
    if (text === lastSent) return
    lastSent = text
    for (const onPresent of [...attenders.keys()]) onPresent(present)
  }

  return {
    attend: (person, onPresent, now) => {
      attenders.set(onPresent, person)
      onPresent(listPresent(lastSeen.values(), now))
      return () => attenders.delete(onPresent)
    },
    receive: (message, now) => {
      const { what, from, person } = message
      // Each process reports its own people; typing is reported by the process that received the request.
      const key = `${person.id} ${from}`
      if (what === 'gone') lastSeen.delete(key)
      else {
        const agendaBlockId = what === 'typing' ? message.agendaBlockId : null
        lastSeen.set(key, { what, personId: person.id, name: person.name, agendaBlockId, at: now })
      }
      expire(now)
    },
    expire,
    listPeople: () => {
      const people = [...attenders.values()].filter((person) => person !== undefined)
      return [...new Map(people.map((person) => [person.id, person])).values()]
    },
    isEmpty: () => attenders.size === 0,
  }
}
