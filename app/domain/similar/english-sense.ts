import type { EnglishHomograph, Phrase } from './english-homographs.ts'
import { apart, isFiller, type Word } from './english-words.ts'

/** Where a term is among the words of a text: its first word, and the one after its last. */
export type Place = { words: Word[]; from: number; to: number }

/**
 * A term means its concept, or is another word with the same spelling, or is part of a phrase without a meaning of its
 * own.
 */
export type Sense = 'concept' | 'other' | 'nothing'

/** The number of words before and after a term that count as beside it, small ones included. */
const near = 5

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What a term means here, judged by its form and its neighbours, given that the glossary lists it for a concept. */
export function findEnglishSense(homographs: EnglishHomograph[], concept: string, place: Place): Sense {
  const about = homographs.filter(({ concepts }) => concepts.includes(concept))
  if (about.length === 0) return 'concept'
  const neighbours = listNeighbours(place)
  if (about.some((homograph) => isMeant(homograph, place, neighbours))) return 'concept'
  return about.some(({ notWithin }) => isWithin(notWithin, place)) ? 'nothing' : 'other'
}

function isMeant(homograph: EnglishHomograph, place: Place, neighbours: string[]): boolean {
  const { written, beside, notBeside, within, notWithin } = homograph
  if (written.size > 0 && !written.has(writtenAt(place))) return false
  if (isWithin(notWithin, place) || neighbours.some((stem) => notBeside.has(stem))) return false
  if (isByItself(place, neighbours)) return true
  if (within.length > 0 && !isWithin(within, place)) return false
  return beside.size === 0 || neighbours.some((stem) => beside.has(stem))
}

/**
 * Nothing nearby suggests another sense. In Japanese text an English word is a term: the everyday words are Japanese
 * there.
 */
function isByItself({ words, from, to }: Place, neighbours: string[]): boolean {
  return (
    neighbours.length === 0 ||
    [words[from - 1], words[to]].some((word) => word !== undefined && japanese.test(word.written))
  )
}

function writtenAt({ words, from, to }: Place): string {
  return words
    .slice(from, to)
    .map(({ written }) => written)
    .join(' ')
}

function listNeighbours({ words, from, to }: Place): string[] {
  return [...words.slice(Math.max(0, from - near), from), ...words.slice(to, to + near)]
    .map(({ stem }) => stem)
    .filter((stem) => stem !== apart && !isFiller(stem))
}

function isWithin(phrases: Phrase[], { words, from }: Place): boolean {
  return phrases.some(({ stems, at }) =>
    stems.every((stem, index) => words[from - at + index]?.stem === stem),
  )
}
