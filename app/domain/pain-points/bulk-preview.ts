import type { BulkAct } from './bulk-act.ts'
import type { Severity } from './severity.ts'

/**
 * What a bulk act can change of one pain point, including what was merged into it. Unordered lists without duplicates.
 */
export type Changeable = {
  categoryIds: number[]
  /** The severity of each team's latest mention. */
  severities: Severity[]
  /** People who can handle it. */
  knownBy: string[]
  tickets: { url: string; key: string }[]
  isDeclined: boolean
}

/**
 * A pain point as it will be after a bulk act, shown before people confirm. Returns the same object where the act would
 * change nothing: the category is there already, it is declined already, or no team mentioned another severity.
 */
export function previewAct(before: Changeable, act: BulkAct): Changeable {
  switch (act.kind) {
    case 'add_categories':
      return changed(before, { categoryIds: union(before.categoryIds, act.categoryIds) })
    case 'remove_categories':
      return changed(before, { categoryIds: without(before.categoryIds, act.categoryIds) })
    case 'replace_categories':
      return changed(before, { categoryIds: union([], act.categoryIds) })
    case 'severity':
      return changed(before, { severities: before.severities.map(() => act.severity) })
    case 'add_known_by':
      return changed(before, { knownBy: union(before.knownBy, act.names) })
    case 'remove_known_by':
      return changed(before, { knownBy: without(before.knownBy, act.names) })
    case 'link_ticket': {
      const { url, key } = act.ticket
      const isLinked = before.tickets.some((ticket) => ticket.url === url)
      return isLinked ? before : { ...before, tickets: [...before.tickets, { url, key }] }
    }
    case 'decline':
      return changed(before, { isDeclined: true })
  }
}

function changed(before: Changeable, part: Partial<Changeable>): Changeable {
  const after = { ...before, ...part }
  return isSame(before, after) ? before : after
}

function isSame(one: Changeable, other: Changeable): boolean {
  return (
    one.isDeclined === other.isDeclined &&
    hasSame(one.categoryIds, other.categoryIds) &&
    hasSame(one.knownBy, other.knownBy) &&
    one.severities.every((severity, index) => severity === other.severities[index])
  )
}

function hasSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && without(one, other).length === 0
}

function union<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Set([...one, ...other])]
}

function without<T>(one: readonly T[], other: readonly T[]): T[] {
  return one.filter((entry) => !other.includes(entry))
}
