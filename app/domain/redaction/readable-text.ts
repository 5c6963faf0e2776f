import { foldForSearch } from '#app/domain/text/text.ts'

/** A text in folded form, and for each unit of it the range of its character in the original text. */
export type FoldedText = { folded: string; from: number[]; to: number[] }

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })
const ascii = /^[\p{ASCII}]*$/u
/**
 * A letter with more marks than any language uses is folded in pieces, because folding is quadratic in their number.
 */
const longestLetter = 32

/**
 * A text folded as a search folds it (ignoring width, case and kana), with the position of each character. In an
 * address `%E5%B1%B1` reads as 山, and `+` in its query as a space. Linear time.
 */
export function foldWithPlaces(text: string): FoldedText {
  const read = readEscapes(text)
  const folded: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (const { letter, index } of listLetters(read.text)) {
    const fold = foldForSearch(letter)
    const last = index + letter.length - 1
    for (let unit = 0; unit < fold.length; unit++) {
      from.push(read.from[index] ?? 0)
      to.push(read.to[last] ?? text.length)
    }
    folded.push(fold)
  }
  return { folded: folded.join(''), from, to }
}

function* listLetters(text: string): Generator<{ letter: string; index: number }> {
  if (ascii.test(text)) {
    for (let index = 0; index < text.length; index++) yield { letter: text.charAt(index), index }
    return
  }
  for (const { segment, index } of letters.segment(text)) {
    for (let at = 0; at < segment.length; at += longestLetter)
      yield { letter: segment.slice(at, at + longestLetter), index: index + at }
  }
}

const escapes = /(?:%[0-9A-Fa-f]{2})+/g
const queryOfAddress = /^(?:https?:\/\/[^\s?#]*)?\?/

type Read = { text: string; from: number[]; to: number[] }

function readEscapes(text: string): Read {
  const queryFrom = queryOfAddress.exec(text)?.[0].length ?? text.length
  const read: Read = { text: '', from: [], to: [] }
  const units: string[] = []
  const push = (unit: string, from: number, to: number) => {
    units.push(unit)
    read.from.push(from)
    read.to.push(to)
  }
  const pushPlain = (from: number, to: number) => {
    for (let at = from; at < to; at++)
      push(at >= queryFrom && text[at] === '+' ? ' ' : text.charAt(at), at, at + 1)
  }
  let done = 0
  for (const { 0: run, index } of text.matchAll(escapes)) {
    const decoded = decode(run)
    if (decoded === undefined) continue
    pushPlain(done, index)
    let at = index
    for (const character of decoded) {
      const length = 3 * bytesOf(character)
      for (const unit of character.split('')) push(unit, at, at + length)
      at += length
    }
    done = index + run.length
  }
  pushPlain(done, text.length)
  return { ...read, text: units.join('') }
}

function decode(run: string): string | undefined {
  try {
    return decodeURIComponent(run)
  } catch {
    return undefined
  }
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
