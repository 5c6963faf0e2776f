/** What the page of a merge is asked for: with which others, which one stays, and what is looked for. */
export type MergeAddress = { withIds: number[]; keptId: number | undefined; text: string }

/** The page on which a pain point is merged with others. */
export function mergePath(painPointId: number, { withIds, keptId }: Partial<MergeAddress> = {}): string {
  const parameters = new URLSearchParams((withIds ?? []).map((id) => ['with', String(id)]))
  if (keptId !== undefined) parameters.set('keep', String(keptId))
  const search = parameters.size === 0 ? '' : `?${parameters}`
  return `/pain-points/${painPointId}/merge${search}`
}

/** What the address of a list says of something that was just done there; the next act says its own. */
const news = ['merged', 'into', 'unmerged', 'changed', 'unchanged']

/** The list again, where one that was merged is by itself again. */
export function pathWithUnmerge(path: string, sourceId: number): string {
  const [pathname = '', search] = path.split('?', 2)
  const parameters = new URLSearchParams(search)
  for (const name of news) parameters.delete(name)
  parameters.set('unmerged', String(sourceId))
  return `${pathname}?${parameters}`
}

/** The list again, which then says what was merged. */
export function pathWithMerge(path: string, targetId: number, sourceIds: number[]): string {
  const [pathname = '', search] = path.split('?', 2)
  const parameters = new URLSearchParams(search)
  for (const name of news) parameters.delete(name)
  for (const sourceId of sourceIds) parameters.append('merged', String(sourceId))
  parameters.set('into', String(targetId))
  return `${pathname}?${parameters}`
}

/** The merge that an address says was just made; what cannot be read is none. */
export function readMerged(parameters: URLSearchParams): {
  sourceIds: number[]
  targetId: number | undefined
} {
  const [targetId] = readIds([parameters.get('into') ?? ''])
  return { sourceIds: readIds(parameters.getAll('merged')), targetId }
}

function readIds(texts: string[]): number[] {
  return texts.filter((text) => /^[1-9]\d{0,14}$/.test(text)).map(Number)
}
