import { readRowId } from '#app/domain/row-id.ts'
import { pathWithNews } from '#app/ui/list-news.ts'

/** More than one page shows need no mark. */
const markedAtMost = 50

/**
 * The list again, which then says what was changed. The chosen that needed no change are named too, because all chosen
 * rows stay marked.
 */
export function pathWithChange(path: string, changeId: number, unchangedIds: readonly number[] = []): string {
  const unchanged = unchangedIds.slice(0, markedAtMost).join()
  return pathWithNews(path, [
    ['changed', String(changeId)],
    ...(unchanged === '' ? [] : [['unchanged', unchanged] satisfies [string, string]]),
  ])
}

/** Which change was just made, and which rows needed none, as the address says. */
export function readChanged(parameters: URLSearchParams): {
  changeId: number | undefined
  unchangedIds: number[]
} {
  const unchanged = (parameters.get('unchanged') ?? '').split(',', markedAtMost)
  return {
    changeId: readRowId(parameters.get('changed') ?? ''),
    unchangedIds: unchanged.flatMap((text) => readRowId(text) ?? []),
  }
}
