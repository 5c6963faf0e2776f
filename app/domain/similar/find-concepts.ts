import { normalForm } from '../normal-form.ts'
import { foldForSearch } from '../text.ts'
import { gatherEnglish } from './find-english.ts'
import { type Gathered, gatherJapanese, isSaidApart } from './find-japanese.ts'
import { getLexicon } from './lexicon.ts'

export type FoundConcepts = {
  /** What is said, by the longest term that says it. */
  said: Set<string>
  /** What is said along with it: by a part of that term, or because the glossary names it as broader. */
  implied: Set<string>
  /** English words, by their stems, that no term covers. */
  loneStems: Set<string>
  /** The folded text with spaces where Japanese terms stood. */
  loneText: string
}

/**
 * The concepts of the glossary that a text speaks of, in Japanese, English or both mixed; width, case, kana and the
 * endings of English words aside. Of terms that overlap the longest counts as said.
 */
export function findConcepts(text: string): FoundConcepts {
  const lexicon = getLexicon()
  const gathered: Gathered = { said: new Set(), implied: new Set() }
  const folded = foldForSearch(text)
  const loneText = gatherJapanese(lexicon.japanese, folded, normalForm(text, 'NFKC'), gathered)
  const loneStems = gatherEnglish(lexicon, folded, gathered)
  const { said, implied } = gathered
  for (const { concepts, parts } of lexicon.apart)
    if (isSaidApart(folded, parts)) for (const id of concepts) said.add(id)
  for (const id of said) for (const broader of lexicon.broaderOf.get(id) ?? []) implied.add(broader)
  for (const id of said) implied.delete(id)
  return { said, implied, loneStems, loneText }
}
