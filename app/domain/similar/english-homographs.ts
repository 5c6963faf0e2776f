import { listStems } from './english-words.ts'
import { readHomographLine } from './homograph-line.ts'
import { englishAToC } from './homographs/english-a-to-c.ts'
import { englishDToH } from './homographs/english-d-to-h.ts'
import { englishIToO } from './homographs/english-i-to-o.ts'
import { englishPToR } from './homographs/english-p-to-r.ts'
import { englishSToZ } from './homographs/english-s-to-z.ts'

/**
 * When an English term that is also an everyday word means its concepts: "react" is a product in "the React upgrade"
 * but not in "we react to errors". An empty condition always holds.
 */
export type EnglishHomograph = {
  /** The stems of the term, separated by spaces. */
  key: string
  concepts: string[]
  written: Set<string>
  /** Stems, as in `notBeside`. */
  beside: Set<string>
  notBeside: Set<string>
  within: Phrase[]
  notWithin: Phrase[]
}

/** The stems of a phrase, small words included, and the index at which the homograph starts. */
export type Phrase = { stems: string[]; at: number }

export function readEnglishHomographLines(): string[] {
  return [englishAToC, englishDToH, englishIToO, englishPToR, englishSToZ].flatMap((lines) =>
    lines.trim().split('\n'),
  )
}

export function readEnglishHomograph(line: string): EnglishHomograph {
  const { term, concepts, rules } = readHomographLine(line)
  const key = listStems(term.toLowerCase())
  const readPhrase = (phrase: string): Phrase => {
    const stems = listStems(phrase)
    const at = stems.findIndex((_, from) => key.every((stem, index) => stems[from + index] === stem))
    if (at < 0) throw new Error(`The phrase ${phrase} does not contain the term of its line: ${line}`)
    return { stems, at }
  }
  return {
    key: key.join(' '),
    concepts,
    written: new Set(rules.get('written')),
    beside: new Set(rules.get('beside')?.flatMap(listStems)),
    notBeside: new Set(rules.get('not beside')?.flatMap(listStems)),
    within: rules.get('in')?.map(readPhrase) ?? [],
    notWithin: rules.get('not in')?.map(readPhrase) ?? [],
  }
}
