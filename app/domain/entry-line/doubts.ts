import { severities } from '#app/domain/pain-points/severity.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { findNearest, spell } from '#app/domain/text/spelling.ts'
import { spellCategories } from './category-mark.ts'
import { readDueMark } from './due-mark.ts'
import { type ReadEntry, readEntryLine } from './entry-line.ts'
import { foldMarks, isEnd, markPlaceAt, nameEnd, nameInSentenceAt } from './marks.ts'
import { severityWords, type Vocabulary } from './pieces.ts'
import { readToilDoubt } from './toil-doubt.ts'

/** A word that looks like a mark but is read as text: where it is, and the mark that was probably meant. */
export type Doubt = {
  looksLike: 'command' | 'category' | 'severity' | 'toil' | 'person' | 'due' | 'weekday'
  raw: string
  from: number
  nearest: string | undefined
}

type Place = { text: string; folded: string; at: number; isSeparated: boolean; vocabulary: Vocabulary }
type FindDoubt = (place: Place) => Omit<Doubt, 'from'> | undefined

const doubtsAtMost = 5
const doubtfulSigns = /[#!@>]|\d+/g

const doubtsOf: Record<'painPoint' | 'decision', FindDoubt[]> = {
  painPoint: [doubtCategory, doubtSeverity, doubtToil, doubtPerson],
  decision: [doubtPerson, doubtDue],
}

/**
 * The words of a line that look like marks but are not: an unknown category, six exclamation marks, an estimate in
 * years. They would be recorded as text, and the writer should see that before. At most five, in their order; what
 * follows a backslash was meant as text. The suggested mark is given only where it would be read as one in that place:
 * not '#alerts' for '#alerts遅い', where text follows without a space.
 */
export function findDoubts(reading: ReadEntry, vocabulary: Vocabulary): Doubt[] {
  const { command, pieces, entry } = reading
  if (entry.kind === 'note' || entry.kind === 'verdict') return []
  const line = command + pieces.map(({ raw }) => raw).join('')
  const folded = foldMarks(line)
  const doubts = doubtCommand(folded, command)
  let from = command.length
  for (const piece of pieces) {
    const to = from + piece.raw.length
    if (piece.kind === 'text' && !piece.refused)
      for (const doubt of doubtsIn(entry.kind, line.slice(0, to), folded.slice(0, to), from, vocabulary)) {
        if (doubts.length === doubtsAtMost) return doubts
        doubts.push(isReadInPlace(line, doubt, vocabulary) ? doubt : { ...doubt, nearest: undefined })
      }
    from = to
  }
  return doubts
}

function isReadInPlace(line: string, { from, raw, nearest = '' }: Doubt, vocabulary: Vocabulary): boolean {
  const mended = line.slice(0, from) + nearest + line.slice(from + raw.length)
  const { command, pieces } = readEntryLine(mended, vocabulary)
  let end = command.length
  return pieces.some(({ kind, raw }) => {
    const begin = end
    end += raw.length
    return kind !== 'text' && begin <= from && from < end
  })
}

function* doubtsIn(
  kind: 'painPoint' | 'decision',
  text: string,
  folded: string,
  from: number,
  vocabulary: Vocabulary,
): Generator<Doubt> {
  let end = from
  for (const match of folded.slice(from).matchAll(doubtfulSigns)) {
    const at = from + match.index
    const beginning = at === from ? 'open' : markPlaceAt(folded, at)
    if (at < end || beginning === 'inside') continue
    const place = { text, folded, at, isSeparated: beginning === 'open', vocabulary }
    const doubt = doubtsOf[kind].map((find) => find(place)).find((found) => found !== undefined)
    if (!doubt) continue
    end = at + doubt.raw.length
    yield { ...doubt, from: at }
  }
}

const commandSpellings = spell([
  ['/n', ['note', 'メモ']],
  ['/d', ['decision', '決定']],
  ['/a', ['alert', 'アラート', '判定']],
])

function doubtCommand(folded: string, command: string): Doubt[] {
  if (command !== '') return []
  const [raw = '', indent = '', word = ''] = /^(\s*)\/([\p{L}]{1,20})(?=\s)/u.exec(folded) ?? []
  const nearest = word.length === 1 ? undefined : findNearest(word, commandSpellings)
  if (word === '' || (word.length > 1 && !nearest)) return []
  return [{ looksLike: 'command', raw: raw.trimStart(), from: indent.length, nearest: nearest?.means }]
}

function doubtCategory({ text, folded, at, vocabulary }: Place) {
  if (folded[at] !== '#') return undefined
  const name = text.slice(at + 1, nameInSentenceAt(folded, at + 1).to)
  // "#412" is a ticket number.
  if (!/\p{L}/u.test(name)) return undefined
  const nearest = findNearest(name.slice(0, longestName), spellCategories(vocabulary.categories))
  return {
    looksLike: 'category' as const,
    raw: text.slice(at, at + 1 + name.length),
    nearest: nearest && `#${nearest.means.slug}`,
  }
}

const longestName = 50
const severitySpellings = spell(Object.entries(severityWords).map(([word]) => [`!${word}`, [word]]))

function doubtSeverity({ text, folded, at, isSeparated }: Place) {
  if (folded[at] !== '!' || !isSeparated) return undefined
  const [signs = ''] = /^!+/.exec(folded.slice(at)) ?? []
  if (signs.length > severities.length && isEnd(folded, at + signs.length))
    return {
      looksLike: 'severity' as const,
      raw: text.slice(at, at + signs.length),
      nearest: '!'.repeat(severities.length),
    }
  const word = text.slice(at + 1, nameEnd(folded, at + 1))
  if (signs.length > 1 || !/^[\p{L}\p{N}]/u.test(word)) return undefined
  return {
    looksLike: 'severity' as const,
    raw: text.slice(at, at + 1 + word.length),
    nearest: readRank(word) ?? findNearest(word.slice(0, longestName), severitySpellings)?.means,
  }
}

/** "!2" counts what "!!" shows; nothing is above critical. */
function readRank(word: string): string | undefined {
  const digits = normalForm(word, 'NFKC')
  const rank = /^\d+$/.test(digits) ? Number(digits) : 0
  return rank > 0 ? '!'.repeat(Math.min(rank, severities.length)) : undefined
}

function doubtToil({ text, folded, at, isSeparated }: Place) {
  if (!/\d/.test(folded[at] ?? '') || /[\d.]/.test(folded[at - 1] ?? '')) return undefined
  const found = readToilDoubt(folded.slice(at, at + 100))
  if (!found || (!isSeparated && found.nearest === undefined)) return undefined
  return { looksLike: 'toil' as const, raw: text.slice(at, at + found.length), nearest: found.nearest }
}

function doubtPerson({ text, folded, at }: Place) {
  if (folded[at] !== '@' || folded[at + 1] !== '"') return undefined
  const [raw = ''] = /^\S{1,50}/.exec(text.slice(at)) ?? []
  return { looksLike: 'person' as const, raw, nearest: undefined }
}

function doubtDue({ text, folded, at, isSeparated, vocabulary }: Place) {
  if (folded[at] !== '>') return undefined
  const read = readDueMark(folded.slice(at + 1), vocabulary.saidOn)
  if (read?.isContradicted)
    return {
      looksLike: 'weekday' as const,
      raw: text.slice(at, at + 1 + read.length),
      nearest: `>${read.day}`,
    }
  if (!isSeparated) return undefined
  const [raw = ''] = /^>[^\s、。,;]{1,50}/.exec(text.slice(at).replace(/^＞/, '>')) ?? []
  return raw === ''
    ? undefined
    : { looksLike: 'due' as const, raw: text.slice(at, at + raw.length), nearest: undefined }
}
