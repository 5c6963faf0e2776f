/** That somebody was seen in a sync: at its page, or typing into a line. */
export type Sighting = {
  what: 'here' | 'typing'
  personId: string
  name: string
  /** Where the line being typed will go, if it is known. */
  agendaBlockId: number | null
  /** Milliseconds, on the clock of whoever saw it. */
  at: number
}

export type Present = { personId: string; name: string; isTyping: boolean; agendaBlockId: number | null }

/** A page says every 15 seconds that it is open: two of these may be lost. */
const hereMilliseconds = 40_000
/** Whoever types says so every 2 seconds. */
const typingMilliseconds = 4_000

/** Whether a sighting still says something at `now`, in milliseconds. */
export function isFresh({ what, at }: Sighting, now: number): boolean {
  return now - at < (what === 'typing' ? typingMilliseconds : hereMilliseconds)
}

/**
 * Who is in a sync at `now`, in milliseconds, by name: each person once, in however many pages, and by the name last
 * heard. Typing is whoever was seen typing in the last 4 seconds, in the agenda block named last.
 */
export function listPresent(sightings: Iterable<Sighting>, now: number): Present[] {
  const present = new Map<string, Present>()
  const fresh = [...sightings].filter((sighting) => isFresh(sighting, now)).toSorted((a, b) => a.at - b.at)
  for (const { what, personId, name, agendaBlockId } of fresh) {
    const isTyping = what === 'typing'
    const before = present.get(personId)
    present.set(personId, {
      personId,
      name,
      isTyping: isTyping || before?.isTyping === true,
      agendaBlockId: isTyping ? agendaBlockId : (before?.agendaBlockId ?? null),
    })
  }
  return [...present.values()].toSorted((a, b) => order(a.name, b.name) || order(a.personId, b.personId))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
