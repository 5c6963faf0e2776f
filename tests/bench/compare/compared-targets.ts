import { rareTextLines } from '../backlog/text-lines.ts'
import type { Targets } from '../targets.ts'

export type ComparedTargets = Record<string, string[]>

const query = (words: string) => `/backlog?q=${encodeURIComponent(words)}`

/** The pages to compare, by name, and the data that the same page gets when it is reached by a link. */
export function listComparedTargets(targets: Targets): ComparedTargets {
  return {
    list: targets.backlog,
    'list, data': targets.backlog.map(dataOf),
    'list, filtered': targets['backlog filtered'],
    'common word': [query('手で'), query('restart')],
    'rare word': rareTextLines.map(query),
    'heat map': targets['heat map'],
    review: targets.review,
    silos: targets.silos,
    'pain point': targets['pain point page'],
    'pain point, data': targets['pain point page'].map(dataOf),
    'sync page': targets['sync page'],
  }
}

function dataOf(path: string): string {
  return `${path}.data`
}
