import { normalForm } from '#app/domain/text/normal-form.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { gatherEnglish } from './find-english.ts'
import { type Gathered, gatherJapanese, occursApart } from './find-japanese.ts'
import { getLexicon } from './lexicon.ts'

export type FoundConcepts = {
  /** The concepts of the longest terms. */
  said: Set<string>
  /** Concepts implied by those: named by a part of the term, or broader in the glossary. */
  implied: Set<string>
  /** Stems of English words that no term covers. */
  loneStems: Set<string>
  /** The folded text with spaces in place of Japanese terms. */
  loneText: string
}

/**
 * The glossary's concepts in a text, in Japanese, English or both mixed, ignoring width, case, kana and the endings of
 * English words. Of overlapping terms the longest counts.
 */
export function findConcepts(text: string): FoundConcepts {
  const lexicon = getLexicon()
  const gathered: Gathered = { said: new Set(), implied: new Set() }
  const folded = foldForSearch(text)
  const loneText = gatherJapanese(lexicon.japanese, folded, normalForm(text, 'NFKC'), gathered)
  const loneStems = gatherEnglish(lexicon, folded, gathered)
  const { said, implied } = gathered
  for (const { concepts, parts } of lexicon.apart)
    if (occursApart(folded, parts)) for (const id of concepts) said.add(id)
  for (const id of said) for (const broader of lexicon.broaderOf.get(id) ?? []) implied.add(broader)
  for (const id of said) implied.delete(id)
  return { said, implied, loneStems, loneText }
}
