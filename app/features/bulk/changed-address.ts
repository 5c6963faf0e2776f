/** More than one page shows need no mark. */
const markedAtMost = 50

/**
 * The list again, which then says what was changed. The chosen that needed no change are named too, because all chosen
 * rows stay marked.
 */
export function pathWithChange(path: string, changeId: number, unchangedIds: readonly number[] = []): string {
  const [pathname = '', search] = path.split('?', 2)
  const parameters = new URLSearchParams(search)
  for (const name of ['changed', 'unchanged', 'merged', 'into', 'unmerged']) parameters.delete(name)
  parameters.set('changed', String(changeId))
  if (unchangedIds.length > 0) parameters.set('unchanged', unchangedIds.slice(0, markedAtMost).join())
  return `${pathname}?${parameters}`
}

/** Which rows needed no change, as the address says. */
export function readUnchanged(parameters: URLSearchParams): number[] {
  const ids = (parameters.get('unchanged') ?? '').split(',', markedAtMost)
  return ids.filter((id) => /^[1-9]\d{0,14}$/.test(id)).map(Number)
}
