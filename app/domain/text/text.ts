import { normalForm } from './normal-form.ts'

/** The result of reading a typed text: the cleaned text, or why it is refused. Length is checked elsewhere. */
export type ReadText = { ok: true; text: string } | { ok: false; problem: TextProblem }
export type TextProblem = 'empty' | 'control' | 'surrogate'

const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
// A browser sends half a surrogate pair as U+FFFD, so that is refused too.
const unpairedSurrogate = /[\p{Surrogate}\ufffd]/u
// Bidi embeddings and isolates can make a title read as something else; the marks U+200E and U+200F, which ordinary
// right-to-left text needs, are allowed.
const forbidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
const nothingVisible = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u

/**
 * Reads text that must fit on one line, such as a title: trims it (full-width spaces too), composes letters (NFC), and
 * turns each run of white space with a newline or tab in it into one space, because lines pasted from a chat or a
 * spreadsheet have them. Refuses text without anything visible ('empty'), other control and bidi control characters
 * ('control') and unpaired surrogates ('surrogate').
 */
export function readLine(text: string): ReadText {
  return judge(
    text.replace(lineBreaks, '\n').replace(/\s+/g, (space) => (/[\n\t]/.test(space) ? ' ' : space)),
  )
}

/**
 * Reads text of several lines, such as a quote or a note: as {@link readLine}, but newlines are kept, written as LF; a
 * tab becomes a space.
 */
export function readProse(text: string): ReadText {
  return judge(text.replace(lineBreaks, '\n').replaceAll('\t', ' '))
}

function judge(text: string): ReadText {
  if (unpairedSurrogate.test(text)) return { ok: false, problem: 'surrogate' }
  const clean = normalForm(text.trim(), 'NFC')
  if (forbidden.test(clean.replaceAll('\n', ''))) return { ok: false, problem: 'control' }
  if (nothingVisible.test(clean)) return { ok: false, problem: 'empty' }
  return { ok: true, text: clean }
}

/** The length of a text in code points, as the database counts: an emoji outside the BMP is 1, not 2. */
export function countCharacters(text: string): number {
  let characters = text.length
  for (let at = 1; at < text.length; at++) {
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) characters -= 1
  }
  return characters
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/**
 * The form in which texts are compared for searching: ignores width and case, and turns katakana into hiragana. Must
 * equal the database's `translate(lower(normalize(x, NFKC)), 'ァ…ヶ', 'ぁ…ゖ')`, or a search would miss rows.
 */
export function foldForSearch(text: string): string {
  return lowerForSearch(text).replace(/[ァ-ヶ]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - katakanaToHiragana),
  )
}

/** The same with kana kept, which most people who mean it typed. The database's `lower(normalize(x, NFKC))`. */
export function lowerForSearch(text: string): string {
  return (
    normalForm(text, 'NFKC')
      // The database lowercases letter by letter; for these two JavaScript looks at the neighbours.
      .replaceAll('\u0130', 'i')
      .replaceAll('Σ', 'σ')
      .toLowerCase()
  )
}

const katakanaToHiragana = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0)
