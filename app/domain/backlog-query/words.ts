import { type Spelling, spell } from '#app/domain/text/spelling.ts'

/** English, which is the word that is written; Japanese; then what else is understood. */
export type Words = readonly [english: string, japanese: string, ...others: string[]]

/** Whether there is one at all: a ticket, an estimate, a person. */
export const presenceWords: Record<'none' | 'any', Words> = {
  none: ['none', 'なし', '無し'],
  any: ['any', 'あり', '有り'],
}

export const presenceSpellings = spellingsOf(presenceWords)

/** The spellings of the words of a closed list, in its order. */
export function spellingsOf<Meaning extends string>(
  words: Record<Meaning, Words>,
): readonly Spelling<Meaning>[] {
  // why: Object.entries forgets that the keys of a record are its key type.
  return spell(Object.entries(words) as [Meaning, Words][])
}
