import { weighTerms } from '#app/domain/similar/terms.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import type { BacklogSort } from '#app/features/backlog/address/backlog-address.ts'
import type { SortedBy } from '#app/features/backlog/address/backlog-cursor.ts'
import type { Listed } from './backlog-listed.ts'

type Key = (number | string)[]

/** Largest first, for age the oldest; ties by id in the same direction; all of it reversed on request. */
export function compareListed({ sort, isReversed }: SortedBy, texts: readonly string[]) {
  const sign = (sort === 'age') === isReversed ? -1 : 1
  return (a: Listed, b: Listed): number =>
    sign * compareKeys([...keyOf(a, sort, texts), a.told.id], [...keyOf(b, sort, texts), b.told.id])
}

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}

function keyOf({ told, standing, hours }: Listed, sort: BacklogSort, texts: readonly string[]): Key {
  switch (sort) {
    // First the ones whose title matches, then similar ones, then the last heard.
    case 'match': {
      const title = foldForSearch(told.title)
      const terms = weighTerms(told.title)
      return [
        Number(texts.every((text) => title.includes(foldForSearch(text)))),
        Number([...weighTerms(texts.join('\n')).keys()].some((term) => terms.has(term))),
        standing.lastHeardOn ?? '',
      ]
    }
    case 'hours':
      return [hours ?? -1]
    case 'heard':
      return [standing.lastHeardOn ?? '']
    case 'age':
      return [standing.firstHeardOn ?? '']
    case 'severity':
      return [standing.severityRank ?? 0]
    default:
      return [standing[sort]]
  }
}
