import { type BulkTopic, bulkTopics } from '#app/domain/pain-points/bulk-act.ts'
import { readRowId } from '#app/domain/row-id.ts'

/** More ids than these make an address too long to pass on; a filter can choose more. */
export const chosenByIdAtMost = 200

/** Nobody has reviewed more than these at once. */
export const changedAtMost = 2000

/** The most that one step merges. */
export const mergedAtMost = 20

/** Which pain points are chosen: by their ids, or everything that a query line finds. */
export type ChosenAddress = {
  ids: number[]
  /** Whether the address has more ids than are read. */
  hasMoreIds: boolean
  isAll: boolean
  /** The act to start with. */
  act: string | null
}

/** A parameter that cannot be read counts as missing. */
export function readChosenAddress(parameters: URLSearchParams): ChosenAddress {
  const ids = [...new Set(parameters.getAll('id').flatMap((text) => readRowId(text) ?? []))]
  return {
    ids: ids.slice(0, chosenByIdAtMost),
    hasMoreIds: ids.length > chosenByIdAtMost,
    isAll: parameters.get('all') === '1',
    act: parameters.get('act'),
  }
}

/** The addresses of the same choice for each topic that can be changed. */
export function topicPaths(chosen: URLSearchParams): Record<BulkTopic, string> {
  const pathFor = (act: string) => {
    const parameters = new URLSearchParams(chosen)
    parameters.set('act', act)
    return `/backlog/change?${parameters}`
  }
  return {
    categories: pathFor(bulkTopics.categories[0]),
    severity: pathFor(bulkTopics.severity[0]),
    knownBy: pathFor(bulkTopics.knownBy[0]),
    ticket: pathFor(bulkTopics.ticket[0]),
    decline: pathFor(bulkTopics.decline[0]),
  }
}

/** The page that merges the chosen ones into one, which belongs to the merging feature. */
export function pathOfMerge([first, ...others]: number[], returnTo: string): string {
  const parameters = new URLSearchParams(others.map((id) => ['with', String(id)]))
  parameters.set('returnTo', returnTo)
  return `/pain-points/${first}/merge?${parameters}`
}
