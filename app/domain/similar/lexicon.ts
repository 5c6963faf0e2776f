import { foldForSearch } from '#app/domain/text/text.ts'
import {
  type EnglishHomograph,
  readEnglishHomograph,
  readEnglishHomographLines,
} from './english-homographs.ts'
import { isFiller, listStems } from './english-words.ts'
import { readGlossary } from './glossary.ts'
import {
  type JapaneseHomograph,
  readJapaneseHomograph,
  readJapaneseHomographLines,
} from './japanese-homographs.ts'

export type Term = {
  /** The concepts of the term, each with the conditions under which it is meant. */
  concepts: { id: string; homographs: JapaneseHomograph[] }[]
  /** Written in one kind of kana only: it does not start in hiragana and end in katakana. */
  isKana: boolean
  /** Written in katakana only, where words have no boundary but the end of the katakana. */
  isKatakana: boolean
}

/** Japanese terms as a tree of letters: the terms that start with a letter are below it. */
export type Letter = { term: Term | undefined; next: Map<string, Letter> }

/** The concepts of English phrases, keyed by their stems with a space between. */
export type Phrases = { conceptsOf: Map<string, string[]>; longestFrom: Map<string, number> }

/** The glossary inverted: from term to meaning. */
export type Lexicon = {
  japanese: Letter
  /** Phrases by their meaningful words, whatever small words are between them. */
  english: Phrases
  /** Phrases that differ from others only by their small words: "on call", "what to do". */
  englishWhole: Phrases
  /** For English terms that are also everyday words, when they mean a concept. */
  homographsOf: Map<string, EnglishHomograph[]>
  /** Japanese terms of separate parts: 誰も…知ら. */
  apart: { concepts: string[]; parts: string[] }[]
  broaderOf: Map<string, string[]>
}

let lexicon: Lexicon | undefined

/** Built on first use, to keep it out of the server's start. */
export function getLexicon(): Lexicon {
  lexicon ??= buildLexicon()
  return lexicon
}

const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function buildLexicon(): Lexicon {
  const built: Lexicon = {
    japanese: { term: undefined, next: new Map() },
    english: { conceptsOf: new Map(), longestFrom: new Map() },
    englishWhole: { conceptsOf: new Map(), longestFrom: new Map() },
    homographsOf: new Map(),
    apart: [],
    broaderOf: new Map(),
  }
  const homographs = readJapaneseHomographLines().map(readJapaneseHomograph)
  for (const { id, broader, japanese, english } of readGlossary()) {
    built.broaderOf.set(id, broader)
    const about = homographs.filter(({ concepts }) => concepts.includes(id))
    for (const term of [...japanese, ...english]) addTerm(built, id, term, about)
  }
  for (const homograph of readEnglishHomographLines().map(readEnglishHomograph))
    built.homographsOf.set(homograph.key, [...(built.homographsOf.get(homograph.key) ?? []), homograph])
  return built
}

function addTerm(built: Lexicon, id: string, written: string, homographs: JapaneseHomograph[]) {
  const folded = foldForSearch(written)
  if (written.includes('…'))
    built.apart.push({ concepts: [id], parts: written.split('…').map(foldForSearch) })
  else if (isJapanese.test(written))
    addJapanese(
      built.japanese,
      { id, homographs: homographs.filter(({ key }) => folded.startsWith(key)) },
      folded,
      written,
    )
  else {
    const { isWhole, stems } = readPhrase(folded)
    addPhrase(isWhole ? built.englishWhole : built.english, id, stems)
  }
}

/** The stems that identify a phrase: without its small words, unless only one word would be left. */
export function readPhrase(folded: string): { isWhole: boolean; stems: string[] } {
  const all = listStems(folded)
  const meant = all.filter((stem) => !isFiller(stem))
  const isWhole = all.length > 1 && meant.length < 2
  return { isWhole, stems: isWhole ? all : meant }
}

function addJapanese(first: Letter, concept: Term['concepts'][number], folded: string, written: string) {
  let letter = first
  for (const character of folded) {
    const next = letter.next.get(character) ?? { term: undefined, next: new Map() }
    letter.next.set(character, next)
    letter = next
  }
  letter.term ??= {
    concepts: [],
    isKana: /^([ぁ-ゖー]+|[ァ-ヶー]+)$/.test(written),
    isKatakana: /^[ァ-ヶー]+$/.test(written),
  }
  letter.term.concepts.push(concept)
}

function addPhrase({ conceptsOf, longestFrom }: Phrases, id: string, stems: string[]) {
  const phrase = stems.join(' ')
  const first = stems[0] ?? ''
  conceptsOf.set(phrase, [...(conceptsOf.get(phrase) ?? []), id])
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, stems.length))
}
