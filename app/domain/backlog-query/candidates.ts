import { foldWord } from '#app/domain/text/spelling.ts'
import type { KnownNames } from './known-names.ts'
import { quoteIfNeeded } from './quoting.ts'
import type { FieldWord } from './word.ts'
import type { Words } from './words.ts'

export type Language = 'en' | 'ja'
/** What may stand in a place: each way to say it with what is then written, and its name if that is another. */
export type Candidate = { spellings: readonly { plain: string; value: string }[]; name?: string }
export type CandidateSources = KnownNames & { people: readonly string[]; language: Language }

/** A word is completed in the language it was begun in. */
export function candidateOf(words: Words, language: Language, ending = ''): Candidate {
  const spellings = words.map((spelling) => ({ plain: foldWord(spelling), value: `${spelling}${ending}` }))
  return language === 'ja' ? { spellings, name: words[1] } : { spellings }
}

/** The words of a closed list, in its order. */
export function candidatesOf(words: Record<string, Words>, language: Language): Candidate[] {
  return Object.values(words).map((one) => candidateOf(one, language))
}

/** What has a name of its own: its slug is written, whichever of its names was begun. */
export function namedCandidate(slug: string, names: readonly string[], name: string): Candidate {
  const value = quoteIfNeeded(slug)
  return { spellings: [slug, ...names].map((spelling) => ({ plain: foldWord(spelling), value })), name }
}

/** Candidates that cannot be compared: none after a sign such as `<`. */
export function unlessCompared({ comparison }: FieldWord, candidates: () => Candidate[]): Candidate[] {
  return comparison === '=' ? candidates() : []
}
