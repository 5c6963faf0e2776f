import { type BulkTopic, bulkTopics } from '#app/domain/bulk-act.ts'
import { readRowId } from '#app/domain/row-id.ts'

/** More than these by their ids make an address too long to pass on; by the filter more can be chosen. */
export const chosenByIdAtMost = 200

/** More than these at once nobody has looked at. */
export const changedAtMost = 2000

/** More than these are not merged by one step. */
export const mergedAtMost = 20

/** Which pain points are chosen: by their ids, or all that a query line finds. */
export type ChosenAddress = {
  ids: number[]
  /** More ids stand in the address than are read. */
  hasMoreIds: boolean
  isAll: boolean
  /** The act that somebody came for. */
  act: string | null
}

/** What cannot be read is as good as not chosen. */
export function readChosenAddress(parameters: URLSearchParams): ChosenAddress {
  const ids = [...new Set(parameters.getAll('id').flatMap((text) => readRowId(text) ?? []))]
  return {
    ids: ids.slice(0, chosenByIdAtMost),
    hasMoreIds: ids.length > chosenByIdAtMost,
    isAll: parameters.get('all') === '1',
    act: parameters.get('act'),
  }
}

/** The same choice, for each topic that can be changed. */
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

/** The page that merges the chosen into one; it is the merge that has this address. */
export function pathOfMerge([first, ...others]: number[], returnTo: string): string {
  const parameters = new URLSearchParams(others.map((id) => ['with', String(id)]))
  parameters.set('returnTo', returnTo)
  return `/pain-points/${first}/merge?${parameters}`
}
