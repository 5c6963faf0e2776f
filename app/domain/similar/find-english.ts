import { apart, isFiller, listStems } from './english-words.ts'
import type { Gathered } from './find-japanese.ts'
import type { Lexicon, Phrases } from './lexicon.ts'

const number = /^\d+$/

/**
 * Gathers the concepts of the longest English phrases in a text, and along with them those of their words. Gives
 * back the stems that no phrase covers.
 */
export function gatherEnglish(
  { english, englishWhole }: Lexicon,
  folded: string,
  { said, implied }: Gathered,
): Set<string> {
  const lone = new Set<string>()
  const all = listStems(folded)
  for (let at = 0; at < all.length; at++)
    for (const id of findPhrase(englishWhole, all, at)?.concepts ?? []) said.add(id)
  const stems = all.filter((stem) => !isFiller(stem))
  for (let at = 0; at < stems.length; ) {
    const found = findPhrase(english, stems, at)
    const words = stems.slice(at, at + (found?.length ?? 1))
    for (const id of found?.concepts ?? []) said.add(id)
    for (const word of words) {
      if (words.length > 1) for (const id of english.conceptsOf.get(word) ?? []) implied.add(id)
      if (!found && word !== apart && !number.test(word)) lone.add(word)
    }
    at += words.length
  }
  return lone
}

function findPhrase(
  { conceptsOf, longestFrom }: Phrases,
  stems: string[],
  at: number,
): { concepts: string[]; length: number } | undefined {
  for (let length = longestFrom.get(stems[at] ?? '') ?? 0; length > 0; length--) {
    const concepts = conceptsOf.get(stems.slice(at, at + length).join(' '))
    if (concepts && at + length <= stems.length) return { concepts, length }
  }
}
