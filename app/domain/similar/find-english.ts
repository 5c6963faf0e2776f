import { findEnglishSense, type Place } from './english-sense.ts'
import { apart, isFiller, isParticle, listWords, type Word } from './english-words.ts'
import type { Gathered } from './find-japanese.ts'
import type { Lexicon, Phrases } from './lexicon.ts'

const number = /^\d+$/

/**
 * Collects the concepts of the longest English phrases in a text, and those of the words in them. Returns the stems
 * that no phrase covers. A phrase or word that is also everyday language counts only where it means a concept.
 */
export function gatherEnglish(lexicon: Lexicon, folded: string, { said, implied }: Gathered): Set<string> {
  const lone = new Set<string>()
  const words = listWords(folded)
  const everyWord = words.map((_, at) => at)
  for (const at of everyWord)
    for (const id of findPhrase(lexicon, lexicon.englishWhole, { words, places: everyWord }, at).concepts)
      said.add(id)
  const places = everyWord.filter((at) => !isFiller(words[at]?.stem ?? ''))
  const read = { words, places }
  for (let at = 0; at < places.length; ) {
    const { concepts, length, isIdiom } = findPhrase(lexicon, lexicon.english, read, at)
    for (const id of concepts) said.add(id)
    if (length > 1)
      for (let inside = at; inside < at + length; inside++)
        for (const id of findWord(lexicon, lexicon.english, read, inside).concepts) implied.add(id)
    const { stem } = wordAt(read, at)
    if (concepts.length === 0 && !isIdiom && isWordOfItsOwn(stem)) lone.add(stem)
    at += length
  }
  return lone
}

function isWordOfItsOwn(stem: string): boolean {
  return stem !== apart && !number.test(stem) && !isParticle(stem)
}

/** The words of a text and the indexes of those that are read. */
type Read = { words: Word[]; places: number[] }

/** The meaning of the words from a place on; `isIdiom` if they are only part of a figure of speech. */
type Found = { concepts: string[]; length: number; isIdiom: boolean }

function findPhrase(lexicon: Lexicon, phrases: Phrases, read: Read, at: number): Found {
  const left = read.places.length - at
  const longest = Math.min(phrases.longestFrom.get(wordAt(read, at).stem) ?? 1, left)
  for (let length = longest; length > 1; length--) {
    const found = findTermConcepts(lexicon, phrases, read, at, length)
    if (found.concepts.length > 0) return found
  }
  return findWord(lexicon, phrases, read, at)
}

function findWord(lexicon: Lexicon, phrases: Phrases, read: Read, at: number): Found {
  return findTermConcepts(lexicon, phrases, read, at, 1)
}

function findTermConcepts(
  { homographsOf }: Lexicon,
  { conceptsOf }: Phrases,
  { words, places }: Read,
  at: number,
  length: number,
): Found {
  const covered = places.slice(at, at + length)
  const term = covered.map((place) => words[place]?.stem).join(' ')
  const concepts = conceptsOf.get(term) ?? []
  const homographs = homographsOf.get(term)
  if (!homographs) return { concepts, length, isIdiom: false }
  const place: Place = { words, from: covered[0] ?? 0, to: (covered.at(-1) ?? 0) + 1 }
  const senses = concepts.map((concept) => findEnglishSense(homographs, concept, place))
  return {
    concepts: concepts.filter((_, index) => senses[index] === 'concept'),
    length,
    isIdiom: senses.includes('nothing'),
  }
}

function wordAt({ words, places }: Read, at: number): Word {
  return words[places[at] ?? -1] ?? { written: '', stem: '' }
}
