import { readRowId } from '#app/domain/row-id.ts'
import { pathWithNews } from '#app/ui/list-news.ts'

/** The parameters of the merge page: the others, which one is kept, and the search text. */
export type MergeAddress = { withIds: number[]; keptId: number | undefined; text: string }

/** The address of the page on which a pain point is merged with others. */
export function mergePath(painPointId: number, { withIds, keptId }: Partial<MergeAddress> = {}): string {
  const parameters = new URLSearchParams((withIds ?? []).map((id) => ['with', String(id)]))
  if (keptId !== undefined) parameters.set('keep', String(keptId))
  const search = parameters.size === 0 ? '' : `?${parameters}`
  return `/pain-points/${painPointId}/merge${search}`
}

/** The list's address, with a note of what was just merged. */
export function pathWithMerge(path: string, targetId: number, sourceIds: number[]): string {
  const sources = sourceIds.map((id): [string, string] => ['merged', String(id)])
  return pathWithNews(path, [...sources, ['into', String(targetId)]])
}

/** The list's address, with a note of what was just unmerged. */
export function pathWithUnmerge(path: string, sourceId: number): string {
  return pathWithNews(path, [['unmerged', String(sourceId)]])
}

/** The merge that an address names as just made; undefined if it cannot be read. */
export function readMerged(parameters: URLSearchParams): {
  sourceIds: number[]
  targetId: number | undefined
} {
  return {
    sourceIds: parameters.getAll('merged').flatMap((text) => readRowId(text) ?? []),
    targetId: readRowId(parameters.get('into') ?? ''),
  }
}
