import { plainOf } from '#app/domain/spelling.ts'
import type { FieldWord } from './cut-line.ts'
import type { KnownNames } from './known-names.ts'
import {
  fieldWords,
  markWords,
  phaseWords,
  presenceWords,
  type QueryField,
  severityWords,
  stateWords,
  type Words,
} from './query-words.ts'
import { quoteIfNeeded } from './quoting.ts'
import { writeName } from './write-query.ts'

export type Language = 'en' | 'ja'
/** What may stand in a place: each way to say it with what is then written, and its name if that is another. */
export type Candidate = { spellings: readonly { plain: string; value: string }[]; name?: string }
export type CandidateSources = KnownNames & { people: readonly string[]; language: Language }

/** Every field, with its colon. */
export function fieldCandidates(language: Language): Candidate[] {
  return Object.values(fieldWords).map((words) => candidateOf(words, language, ':'))
}

/** What may be said of a field; nothing for a number or a day. */
export function valueCandidates(field: QueryField, word: FieldWord, from: CandidateSources): Candidate[] {
  const { language } = from
  const isList = word.comparison === '='
  const presences = (...words: Words[]) => (isList ? words.map((one) => candidateOf(one, language)) : [])
  switch (field) {
    case 'severity':
      return candidatesOf(severityWords, language)
    case 'hours':
      return presences(presenceWords.none)
    case 'known':
      return [...(isList ? from.people.map(personCandidate) : []), ...presences(presenceWords.none)]
    case 'ticket':
      return presences(presenceWords.none, presenceWords.any)
    default:
      return isList ? listCandidates(field, from) : []
  }
}

function listCandidates(field: QueryField, { teams, categories, language }: CandidateSources): Candidate[] {
  switch (field) {
    case 'team':
      return teams.map(({ slug, name }) => namedCandidate(slug, [name], name))
    case 'category':
      return categories.map(({ slug, nameEn, nameJa }) =>
        namedCandidate(slug, [nameEn, nameJa], language === 'ja' ? nameJa : nameEn),
      )
    case 'state':
      return candidatesOf(stateWords, language)
    case 'phase':
      return candidatesOf(phaseWords, language)
    case 'is':
      return candidatesOf(markWords, language)
    default:
      return []
  }
}

function candidatesOf(words: Record<string, Words>, language: Language): Candidate[] {
  return Object.values(words).map((one) => candidateOf(one, language))
}

/** A word is completed in the language it was begun in. */
function candidateOf(words: Words, language: Language, ending = ''): Candidate {
  const spellings = words.map((said) => ({ plain: plainOf(said), value: `${said}${ending}` }))
  return language === 'ja' ? { spellings, name: words[1] } : { spellings }
}

function namedCandidate(slug: string, names: readonly string[], name: string): Candidate {
  const value = quoteIfNeeded(slug)
  return { spellings: [slug, ...names].map((said) => ({ plain: plainOf(said), value })), name }
}

function personCandidate(person: string): Candidate {
  const value = writeName(person)
  const spellings = [{ plain: plainOf(person), value }]
  return value === person ? { spellings } : { spellings, name: person }
}
