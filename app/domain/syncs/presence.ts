/** When and where a person was last seen in a sync: on its page, or typing a line. */
export type LastSeen = {
  what: 'here' | 'typing'
  personId: string
  name: string
  /** The block to which the line being typed will belong, if known. */
  agendaBlockId: number | null
  /** Milliseconds, on the clock of the process that saw it. */
  at: number
}

export type Present = { personId: string; name: string; isTyping: boolean; agendaBlockId: number | null }

/** An open page reports every 15 seconds: two reports may be lost. */
const hereMilliseconds = 40_000
/** A writer's page reports every 2 seconds. */
const typingMilliseconds = 4_000

/** Whether this still counts at `now`, in milliseconds. */
export function isFresh({ what, at }: LastSeen, now: number): boolean {
  return now - at < (what === 'typing' ? typingMilliseconds : hereMilliseconds)
}

/**
 * Who is in a sync at `now`, in milliseconds, by name: each person once, however many pages are open, with the latest
 * name. A person counts as typing when seen typing in the last 4 seconds, in the latest agenda block.
 */
export function listPresent(lastSeen: Iterable<LastSeen>, now: number): Present[] {
  const present = new Map<string, Present>()
  const fresh = [...lastSeen].filter((one) => isFresh(one, now)).toSorted((a, b) => a.at - b.at)
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
