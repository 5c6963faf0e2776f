/** What the page of a merge is asked for: with which others, which one stays, and what is looked for. */
export type MergeAddress = { withIds: number[]; keptId: number | undefined; text: string }

/** The page on which a pain point is merged with others. */
export function mergePath(painPointId: number, { withIds, keptId }: Partial<MergeAddress> = {}): string {
  const parameters = new URLSearchParams((withIds ?? []).map((id) => ['with', String(id)]))
  if (keptId !== undefined) parameters.set('keep', String(keptId))
  const search = parameters.size === 0 ? '' : `?${parameters}`
  return `/pain-points/${painPointId}/merge${search}`
}
