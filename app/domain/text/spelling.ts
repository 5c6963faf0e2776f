import { editDistance } from './edit-distance.ts'
import { foldForSearch } from './text.ts'

/** One spelling of a meaning: as shown, as compared, and its meaning. */
export type Spelling<Meaning> = { said: string; plain: string; means: Meaning }

/** The spellings of several meanings, in their order: the first of each is the one to write. */
export function spell<Meaning>(
  words: Iterable<readonly [Meaning, readonly string[]]>,
): readonly Spelling<Meaning>[] {
  return [...words].flatMap(([means, spellings]) =>
    spellings.map((said) => ({ said, plain: foldWord(said), means })),
  )
}

/** The meaning of a typed word, ignoring width, case, kana, spaces and hyphens; an exact spelling wins. */
export function findSpelled<Meaning>(
  typed: string,
  spellings: readonly Spelling<Meaning>[],
): Spelling<Meaning> | undefined {
  const plain = foldWord(typed)
  return spellings.find(({ said }) => said === typed) ?? spellings.find((one) => one.plain === plain)
}

/**
 * The spelling that was probably meant: within as many typing slips as a third of its letters, three at most, or
 * starting with what was typed. Undefined when nothing is close: a far-fetched guess is worse than none.
 */
export function findNearest<Meaning>(
  typed: string,
  spellings: readonly Spelling<Meaning>[],
): Spelling<Meaning> | undefined {
  const plain = foldWord(typed)
  let nearest: Spelling<Meaning> | undefined
  let least = Number.POSITIVE_INFINITY
  for (const spelling of spellings) {
    const allowed = Math.min(3, Math.floor(Math.max(plain.length, spelling.plain.length) / 3))
    if (Math.abs(plain.length - spelling.plain.length) > allowed) continue
    const distance = editDistance(plain, spelling.plain)
    if (distance > allowed || distance >= least) continue
    nearest = spelling
    least = distance
  }
  return nearest ?? (plain.length < 3 ? undefined : spellings.find((one) => one.plain.startsWith(plain)))
}

/** A word in the form in which it is compared: folded as for searching, without spaces, hyphens and underscores. */
export function foldWord(word: string): string {
  return foldForSearch(word).replace(/[\s\-_]/g, '')
}
