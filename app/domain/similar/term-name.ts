import { normalForm } from '#app/domain/text/normal-form.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { stem } from './english-words.ts'
import { readGlossary } from './glossary.ts'

/** A term as people would write it, in each language; a word outside the glossary is the same in both. */
export type TermName = { ja: string; en: string }

let names: Map<string, TermName> | undefined

/** The name of a term (`c:alert`, `w:settl`) found in a text: a concept's first words, or the word as written. */
export function nameTerm(term: string, text: string): TermName {
  names ??= new Map(
    readGlossary().map(({ id, japanese: [ja = id], english: [en = id] }) => [`c:${id}`, { ja, en }]),
  )
  const word = term.replace(/^[cw]:/, '')
  return names.get(term) ?? sameInBoth(findAsWritten(word, text))
}

function sameInBoth(word: string): TermName {
  return { ja: word, en: word }
}

function findAsWritten(word: string, text: string): string {
  const written = normalForm(text, 'NFKC')
  const at = foldForSearch(text).indexOf(word)
  if (/[^a-z0-9]/.test(word) && at >= 0) return written.slice(at, at + word.length)
  const words = written.match(/[A-Za-z0-9]+/g) ?? []
  return words.find((other) => [other.toLowerCase(), stem(other.toLowerCase())].includes(word)) ?? word
}
