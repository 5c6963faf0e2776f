import type { RecognisedTicket } from '#app/domain/tickets/ticket-address.ts'
import type { Severity } from './severity.ts'

/**
 * The acts that change many pain points at once and can be undone, grouped by the part of a pain point they change.
 * Merging has its own page and its own undo.
 */
export const bulkTopics = {
  categories: ['add_categories', 'remove_categories', 'replace_categories'],
  severity: ['severity'],
  knownBy: ['add_known_by', 'remove_known_by'],
  ticket: ['link_ticket'],
  decline: ['decline'],
} as const

export type BulkTopic = keyof typeof bulkTopics

/** The topic of an act named in an address; undefined for an unknown act. */
export function topicOf(act: string | null): BulkTopic | undefined {
  // why: keys of an object literal are read as plain strings.
  const topics = Object.keys(bulkTopics) as BulkTopic[]
  return topics.find((topic) => bulkTopics[topic].some((one) => one === act))
}

export type BulkAct =
  | { kind: 'add_categories' | 'remove_categories' | 'replace_categories'; categoryIds: number[] }
  | { kind: 'severity'; severity: Severity }
  | { kind: 'add_known_by' | 'remove_known_by'; names: string[] }
  | { kind: 'link_ticket'; ticket: RecognisedTicket }
  | { kind: 'decline'; reason: string }

/** A fact before or after an act, complete enough to restore exactly what was there. Instants are texts. */
type Facts = {
  category_added: { categoryId: number }
  category_removed: { categoryId: number }
  known_by_added: KnownBy
  known_by_removed: KnownBy
  severity_corrected: { mentionId: number; before: Severity; after: Severity }
  declined: { resolutionId: number }
  ticket_linked: { ticketId: number; linkedAt: string; linkedBy: string; isNewTicket: boolean }
}
/**
 * `namedOn` is the pain point the person was named on: after a merge, another one than the pain point it is read under.
 */
type KnownBy = { namedOn: number; name: string; recordedAt: string; recordedBy: string }

type OneOf<What extends keyof Facts> = { painPointId: number; what: What; fact: Facts[What] }

/** One fact that an act wrote, with the pain point under which it was read at the time. */
export type ChangedFact = { [What in keyof Facts]: OneOf<What> }[keyof Facts]

/** The changed facts of one sort, each with its pain point. */
export function factsOfSort<What extends keyof Facts>(
  changed: readonly ChangedFact[],
  what: What,
): (Facts[What] & { painPointId: number })[] {
  const isOfSort = (one: ChangedFact): one is ChangedFact & OneOf<What> => one.what === what
  return changed.filter(isOfSort).map(({ fact, painPointId }) => ({ ...fact, painPointId }))
}
