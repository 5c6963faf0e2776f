import { isFresh, listPresent, type Present, type Sighting } from '#app/domain/presence.ts'
import type { PresenceMessage } from './presence-message.ts'

export type Person = { id: string; name: string }

type Tell = (present: Present[]) => void
type Seen = Exclude<PresenceMessage, { what: 'who' }>

/**
 * One sync as seen from one process: its own readers, and everybody who is in it anywhere. Instants in milliseconds.
 */
export type PresenceRoom = {
  attend: (person: Person | undefined, tell: Tell, now: number) => () => void
  hear: (message: Seen, now: number) => void
  /** Drops what was seen too long ago. */
  expire: (now: number) => void
  /** The readers of this process, each once. */
  listPeople: () => Person[]
  isEmpty: () => boolean
}

export function openPresenceRoom(): PresenceRoom {
  const attenders = new Map<Tell, Person | undefined>()
  const sightings = new Map<string, Sighting>()
  let told = ''

  function expire(now: number) {
    for (const [key, sighting] of sightings) if (!isFresh(sighting, now)) sightings.delete(key)
    const present = listPresent(sightings.values(), now)
    const text = JSON.stringify(present)
    if (text === told) return
    told = text
    for (const tell of [...attenders.keys()]) tell(present)
  }

  return {
    attend: (person, tell, now) => {
      attenders.set(tell, person)
      tell(listPresent(sightings.values(), now))
      return () => attenders.delete(tell)
    },
    hear: (message, now) => {
      const { what, from, person } = message
      // Each process reports its own people; typing is reported by the process that received the request.
      const key = `${person.id} ${from}`
      if (what === 'gone') sightings.delete(key)
      else {
        const agendaBlockId = what === 'typing' ? message.agendaBlockId : null
        sightings.set(key, { what, personId: person.id, name: person.name, agendaBlockId, at: now })
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
