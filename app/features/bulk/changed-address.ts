import { readRowId } from '#app/domain/row-id.ts'
import { pathWithNews } from '#app/ui/list-news.ts'

/** A page shows no more than this, so further ids need not be marked. */
const markedAtMost = 50

/**
 * The list's address, with a note of what was changed. Chosen rows that needed no change are named too, because all
 * chosen rows stay marked.
 */
export function pathWithChange(path: string, changeId: number, unchangedIds: readonly number[] = []): string {
  const unchanged = unchangedIds.slice(0, markedAtMost).join()
  return pathWithNews(path, [
    ['changed', String(changeId)],
    ...(unchanged === '' ? [] : [['unchanged', unchanged] satisfies [string, string]]),
  ])
}

/** The change that an address names as just made, and the rows that needed none. */
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
