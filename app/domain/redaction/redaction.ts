import { countCharacters } from '#app/domain/text/text.ts'
import { findAll } from './find-all.ts'
import { type FoldedText, foldWithPlaces } from './readable-text.ts'

/** One to three of these replace what was redacted, never more than it had characters. */
export const blackedOut = '█'
const longestMark = 3

/**
 * Where a text is looked for: anywhere, also inside a word; as whole words, so that Ann is not found in "channel"; or
 * only as the whole field.
 */
export type SoughtWhere = 'anywhere' | 'words' | 'whole'
/** A text to redact, in folded form. */
export type Sought = { folded: string; where: SoughtWhere }
/** A range in UTF-16 units, the end excluded. */
type Span = { from: number; to: number }

export function soughtText(text: string, where: SoughtWhere = 'anywhere'): Sought {
  return { folded: foldWithPlaces(text).folded, where }
}

const east = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Shorter texts would be found in half of all texts. A Japanese name may have two characters. */
export const fewestLetters = { east: 2, other: 3 }

/** Whether a text is long enough to be looked for anywhere: three letters, or two if one of them is East Asian. */
export function isLongEnough(text: string): boolean {
  const letters = countCharacters(text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, ''))
  return letters >= (east.test(text) ? fewestLetters.east : fewestLetters.other)
}

/**
 * Where any of the sought texts occurs, ignoring width, case and kana, in order. Ranges that overlap or touch are
 * joined, so that nothing of "aXa" is left in "aXaXa". A character that folds into several, such as ㍿, is found as a
 * whole.
 */
export function findSpans(text: string, sought: readonly Sought[]): Span[] {
  const read = foldWithPlaces(text)
  const found = sought.flatMap(({ folded, where }) =>
    findAll(read.folded, folded)
      .filter((at) => isThere(read.folded, at, folded.length, where))
      .map((at) => spanOf(read, at, folded.length)),
  )
  return joinSpans(found)
}

/**
 * A text with everything sought replaced by a black bar as long as what it covers, at most three characters, so that no
 * text grows and none becomes empty. Idempotent. `behind` is added after the last bar.
 */
export function redactText(text: string, sought: readonly Sought[], behind = ''): string {
  const spans = findSpans(text, sought)
  const pieces = spans.map(({ from, to }, index) => {
    const bar = blackedOut.repeat(Math.min(longestMark, countCharacters(text.slice(from, to))))
    return text.slice(spans[index - 1]?.to ?? 0, from) + bar
  })
  const last = spans.at(-1)
  return last ? pieces.join('') + behind + text.slice(last.to) : text
}

const spelled = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}_]/u

function isThere(folded: string, at: number, length: number, where: SoughtWhere): boolean {
  const end = at + length
  if (where === 'anywhere') return true
  if (where === 'whole') return folded.slice(0, at).trim() === '' && folded.slice(end).trim() === ''
  const goesOn = (before: number, after: number) =>
    spelled.test(folded[before] ?? '') && spelled.test(folded[after] ?? '')
  return !goesOn(at - 1, at) && !goesOn(end - 1, end)
}

function spanOf({ from, to }: FoldedText, at: number, length: number): Span {
  return { from: from[at] ?? 0, to: to[at + length - 1] ?? 0 }
}

function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}
