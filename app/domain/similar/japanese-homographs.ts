import { foldForSearch } from '#app/domain/text/text.ts'
import { readHomographLine } from './homograph-line.ts'
import { japanese } from './homographs/japanese.ts'

/**
 * When a Japanese term that is also an everyday word means its concepts: 落ちる of a server, not in 落ち着く. Applies to every
 * term that starts with its key. Everything is folded; an empty condition always holds.
 */
export type JapaneseHomograph = {
  key: string
  concepts: string[]
  beside: string[]
  notBeside: string[]
  /** Longer words and figures of speech, and the place in each where the key starts. */
  notWithin: { text: string; at: number }[]
}

/** The number of letters before and after a term that count as beside it. */
const near = 12

export function readJapaneseHomographLines(): string[] {
  return japanese.trim().split('\n')
}

export function readJapaneseHomograph(line: string): JapaneseHomograph {
  const { term, concepts, rules } = readHomographLine(line)
  const unknown = [...rules.keys()].find((rule) => rule === 'written' || rule === 'in')
  if (unknown) throw new Error(`“${unknown}” is no rule of Japanese homographs: ${line}`)
  const key = foldForSearch(term)
  const foldAll = (words: string[] = []) => words.map(foldForSearch)
  const notWithin = foldAll(rules.get('not in')).flatMap((text) => {
    const places = [...Array(text.length).keys()].filter((at) => text.startsWith(key, at))
    if (places.length === 0)
      throw new Error(`The phrase ${text} does not contain the term of its line: ${line}`)
    return places.map((at) => ({ text, at }))
  })
  return {
    key,
    concepts,
    beside: foldAll(rules.get('beside')),
    notBeside: foldAll(rules.get('not beside')),
    notWithin,
  }
}

/** Whether the term at a place of a text means a concept, by the homographs of that term and concept. */
export function isMeantInJapanese(
  homographs: JapaneseHomograph[],
  folded: string,
  at: number,
  length: number,
): boolean {
  if (homographs.length === 0) return true
  const neighbours = `${folded.slice(Math.max(0, at - near), at)}\n${folded.slice(at + length, at + length + near)}`
  return homographs.some(
    ({ beside, notBeside, notWithin }) =>
      !notWithin.some((phrase) => folded.startsWith(phrase.text, at - phrase.at)) &&
      !notBeside.some((word) => neighbours.includes(word)) &&
      (beside.length === 0 || neighbours.trim() === '' || beside.some((word) => neighbours.includes(word))),
  )
}
