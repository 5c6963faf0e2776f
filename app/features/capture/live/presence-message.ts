import { z } from 'zod'

const person = z.object({ id: z.string(), name: z.string() })
const about = { syncId: z.number(), from: z.string() }

/**
 * The messages between processes about a sync: who is here, who left, who types, and a request to report who is there.
 */
const presenceMessage = z.discriminatedUnion('what', [
  z.object({ what: z.literal('who'), ...about }),
  z.object({ what: z.literal('here'), ...about, person }),
  z.object({ what: z.literal('gone'), ...about, person }),
  z.object({ what: z.literal('typing'), ...about, person, agendaBlockId: z.number().nullable() }),
])

export type PresenceMessage = z.infer<typeof presenceMessage>

// PostgreSQL limits a notification to less than 8,000 bytes.
const longestName = 80

export function writePresenceMessage(message: PresenceMessage): string {
  if (message.what === 'who') return JSON.stringify(message)
  const { id, name } = message.person
  return JSON.stringify({ ...message, person: { id, name: [...name].slice(0, longestName).join('') } })
}

/** Undefined for a message that this release does not know. */
export function readPresenceMessage(text: string): PresenceMessage | undefined {
  try {
    return presenceMessage.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
