import { normalForm } from '#app/domain/text/normal-form.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { findConcepts } from './find-concepts.ts'

/**
 * Increases with every change of the glossary or of the way terms are found: what was indexed under an older version is
 * indexed again. A test ties it to the glossary and its homographs.
 */
export const termsVersion = 2

/** The weight of a term: most for a concept's own term, less for an implied concept. */
const weights = { said: 1, implied: 0.5, lone: 0.8 }

const japaneseWords = new Intl.Segmenter('ja', { granularity: 'word' })
const nameLike = /^[\p{Script=Han}\p{Script=Katakana}ー々]{2,}$/u
const longWord = 24

/** A term and its weight: `c:alert` is a concept, `w:settl` or `w:端数` a word outside the glossary. */
export type WeightedTerms = Map<string, number>

/** What a text is about, in terms that it shares with texts of other wording and of the other language. */
export function weighTerms(text: string): WeightedTerms {
  const { said, implied, loneStems, loneText } = findConcepts(text)
  const terms: WeightedTerms = new Map()
  for (const id of said) terms.set(`c:${id}`, weights.said)
  for (const id of implied) terms.set(`c:${id}`, weights.implied)
  for (const word of [...loneStems, ...listLoneWords(text, loneText)])
    terms.set(`w:${word.slice(0, longWord)}`, weights.lone)
  return terms
}

/** Words in kanji or katakana that no concept covers in any part. */
function listLoneWords(text: string, loneText: string): string[] {
  return [...japaneseWords.segment(normalForm(text, 'NFKC'))]
    .filter(
      ({ segment, index }) =>
        nameLike.test(segment) && !loneText.slice(index, index + segment.length).includes(' '),
    )
    .map(({ segment }) => foldForSearch(segment))
}
