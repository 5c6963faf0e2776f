import { isMeantInJapanese } from './japanese-homographs.ts'
import type { Letter, Term } from './lexicon.ts'

/** The concepts collected while a text is read. */
export type Gathered = { said: Set<string>; implied: Set<string> }

type Place = {
  folded: string
  /** The same text with katakana kept, with the same positions. */
  written: string
  at: number
  /** Whether a term ends just before. */
  followsTerm: boolean
}

const kanji = /\p{Script=Han}/u
const katakana = /[ァ-ヶー]/
const oneKana = /^([ぁ-ゖー]+|[ァ-ヶー]+)$/
const latin = /[a-z0-9]/
/** Katakana typed as hiragana counts from this many letters on: shorter words occur inside any sentence. */
const fewestInHiragana = 4
/** After this many letters of katakana that no term covers a term may start: アクセス|ログ, but not ブ|ログ. */
const fewestBefore = 3

/**
 * Collects the concepts of the longest Japanese terms in a text, read from the left, and those of the terms inside
 * them. Returns the text with spaces in place of the terms.
 */
export function gatherJapanese(
  first: Letter,
  folded: string,
  written: string,
  { said, implied }: Gathered,
): string {
  let lone = ''
  let at = 0
  let followsTerm = false
  while (at < folded.length) {
    const [longest, ...shorter] = listTermsAt(first, { folded, written, at, followsTerm })
    followsTerm = longest !== undefined
    if (longest === undefined) {
      lone += folded[at]
      at += 1
      continue
    }
    for (const id of longest.concepts) said.add(id)
    const inside = shorter.filter(({ length }) => length > 1)
    for (let inner = at + 1; inner < at + longest.length - 1; inner++)
      inside.push(
        ...listTermsAt(first, { folded, written, at: inner, followsTerm: false }).filter(
          ({ length }) => length > 1 && inner + length <= at + longest.length,
        ),
      )
    for (const { concepts } of inside) for (const id of concepts) implied.add(id)
    lone += ' '.repeat(longest.length)
    at += longest.length
  }
  return lone
}

/** A term that was found: its meanings there, and its length. */
type Found = { concepts: string[]; length: number }

/** The terms that start here and mean something here, the longest first. */
function listTermsAt(first: Letter, place: Place): Found[] {
  const found: Found[] = []
  let letter = first.next.get(place.folded[place.at] ?? '')
  for (let length = 1; letter; length++) {
    const concepts = letter.term ? listMeant(letter.term, length, place) : []
    if (concepts.length > 0) found.unshift({ concepts, length })
    letter = letter.next.get(place.folded[place.at + length] ?? '')
  }
  return found
}

function listMeant(term: Term, length: number, place: Place): string[] {
  if (!isWholeWord(term, length, place)) return []
  return term.concepts
    .filter(({ homographs }) => isMeantInJapanese(homographs, place.folded, place.at, length))
    .map(({ id }) => id)
}

/** A term is not found inside other words: ログ not in ブログ, のろ not in のログ, 夜 not in 昨夜, CI not in SCIM. */
function isWholeWord(
  { isKana, isKatakana }: Term,
  length: number,
  { folded, written, at, followsTerm }: Place,
): boolean {
  const before = folded[at - 1] ?? ''
  const after = folded[at + length] ?? ''
  if (latin.test(folded[at] ?? '') && latin.test(before)) return false
  if (latin.test(folded[at + length - 1] ?? '') && latin.test(after)) return false
  if (length === 1) return !kanji.test(before) && !kanji.test(after)
  if (isKana && !oneKana.test(written.slice(at, at + length))) return false
  if (!isKatakana) return true
  if (!katakana.test(written[at] ?? '')) return length >= fewestInHiragana
  if (followsTerm || !katakana.test(written[at - 1] ?? '')) return true
  return !katakana.test(written[at + length] ?? '') && katakana.test(written[at - fewestBefore] ?? '')
}

/** Whether the parts of a term occur in a text in their order and near each other. */
export function occursApart(folded: string, parts: string[]): boolean {
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at = folded.indexOf(part, from)
    if (at < 0 || (index > 0 && at - from > widestGap)) return false
    from = at + part.length
  }
  return true
}

const widestGap = 12
