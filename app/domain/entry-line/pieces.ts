import type { Day } from '#app/domain/calendar/day.ts'
import { type Severity, severities } from '#app/domain/pain-points/severity.ts'
import { longestAddress } from '#app/domain/text/address.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { parseTicketUrl, type TicketUrlProblem } from '#app/domain/tickets/ticket-url.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { findCategory, type NamedCategory } from './category-mark.ts'
import { readDueMark } from './due-mark.ts'
import { type Around, readLink } from './link-mark.ts'
import { foldMarks, isEnd, markPlaceAt, nameEnd, nameInSentenceAt } from './marks.ts'
import { isRestOfQuantity, looseLength, readToilMark } from './toil-mark.ts'

/** A part of a line that is a mark; everything else is text. */
export type Mark =
  | { kind: 'category'; category: NamedCategory }
  | { kind: 'severity'; severity: Severity }
  | { kind: 'toil'; estimate: ToilEstimate }
  | { kind: 'person'; name: string }
  | { kind: 'ticket'; url: string; key: string }
  | { kind: 'due'; day: Day }

/** A stretch of the line; the `raw` of all pieces, joined in order, is the line. */
export type Piece = { raw: string } & (Mark | { kind: 'text'; text: string; refused?: TicketUrlProblem })

/** What a line is read with: the existing categories, and the day of the sync. */
export type Vocabulary = { categories: readonly NamedCategory[]; saidOn: Day }

type Found = {
  length: number
  mark: Mark | { kind: 'text'; refused: TicketUrlProblem }
  /** Signs around the mark that are not part of it, with the text in them. */
  before?: Around
  after?: Around
}
type Place = { line: string; folded: string; at: number; isSeparated: boolean } & Vocabulary
type ReadMark = (place: Place) => Found | undefined

/** The marks that each kind of line knows; others are text there. */
const marksOf: Record<'painPoint' | 'decision', ReadMark[]> = {
  painPoint: [readCategory, readSeverity, readPerson, readToil, readTicket],
  decision: [readPerson, readDue],
}

/** Nobody types a longer line: it is kept as text, and is too long for every field. */
export const lineUnitsAtMost = 20_000

/**
 * Cuts a line into text and marks. A mark starts after a space, another mark or a Japanese word, never inside an
 * English one; a backslash before it makes it text. Whatever does not read as a mark is text, and no character is lost.
 */
export function cutIntoPieces(line: string, kind: keyof typeof marksOf, vocabulary: Vocabulary): Piece[] {
  if (line.length > lineUnitsAtMost) return [{ kind: 'text', raw: line, text: line }]
  const folded = foldMarks(line)
  const pieces: Piece[] = []
  const findMark = (at: number, beginning = markPlaceAt(folded, at)) => {
    if (beginning === 'inside') return undefined
    const place = { line, folded, at, isSeparated: beginning === 'open', ...vocabulary }
    return firstOf(marksOf[kind], place)
  }
  const isEscapable = (at: number) =>
    /[#!@>/]/.test(folded[at] ?? '') || findMark(at, 'open') || looseLength(folded, at) > 0
  for (let at = 0; at < line.length; ) {
    const isEscape = folded[at] === '\\' && isEscapable(at + 1)
    const last = pieces.at(-1)
    const found = isEscape ? undefined : findMark(at, last && last.kind !== 'text' ? 'open' : undefined)
    const length = isEscape ? 2 : (found?.length ?? 1)
    const raw = line.slice(at, at + length)
    if (found) addFound(pieces, raw, found)
    else addText(pieces, raw, isEscape ? raw.slice(1) : raw)
    at += length
  }
  return pieces
}

function firstOf(marks: ReadMark[], place: Place): Found | undefined {
  for (const read of marks) {
    const found = read(place)
    if (found) return found
  }
  return undefined
}

function addFound(pieces: Piece[], whole: string, { mark, before, after }: Found) {
  if (mark.kind === 'text') {
    pieces.push({ raw: whole, text: whole, ...mark })
    return
  }
  if (before && before.raw !== '') addText(pieces, before.raw, before.text)
  const raw = whole.slice(before?.raw.length ?? 0, whole.length - (after?.raw.length ?? 0))
  pieces.push({ raw, ...mark })
  if (after && after.raw !== '') addText(pieces, after.raw, after.text)
}

function addText(pieces: Piece[], raw: string, text: string) {
  const last = pieces.at(-1)
  if (last?.kind !== 'text' || last.refused) pieces.push({ kind: 'text', raw, text })
  else pieces[pieces.length - 1] = { kind: 'text', raw: last.raw + raw, text: last.text + text }
}

function readCategory({ line, folded, at, categories }: Place): Found | undefined {
  if (folded[at] !== '#') return undefined
  for (const end of [nameEnd(folded, at + 1), nameInSentenceAt(folded, at + 1).to]) {
    const category = end > at + 1 ? findCategory(line.slice(at + 1, end), categories) : undefined
    if (category) return { length: end - at, mark: { kind: 'category', category } }
  }
  return undefined
}

export const severityWords: Record<string, Severity> = {
  ...Object.fromEntries(severities.map((severity) => [severity, severity])),
  低: 'low',
  中: 'medium',
  高: 'high',
  重大: 'critical',
}

function readSeverity({ folded, at, isSeparated }: Place): Found | undefined {
  const [signs = ''] = /^!{1,5}/.exec(folded.slice(at, at + 5)) ?? []
  if (signs === '') return undefined
  const word = signs.length === 1 ? folded.slice(at + 1, nameEnd(folded, at + 1)) : ''
  const named = severityWords[word]
  if (named) return { length: 1 + word.length, mark: { kind: 'severity', severity: named } }
  // "It hurts!" and 「遅い！」 are exclamations: signs without a word count only with space on both sides.
  const isIsolated = isSeparated && isEnd(folded, at + signs.length)
  const severity = isIsolated ? severities[signs.length - 1] : undefined
  return severity && { length: signs.length, mark: { kind: 'severity', severity } }
}

function readPerson({ line, folded, at }: Place): Found | undefined {
  if (folded[at] !== '@') return undefined
  // A name of several words is quoted; a quote inside it is doubled, so 200 characters take at most 400.
  const [quoted] = /^@"(?:[^"]|""){1,400}"(?!")/.exec(folded.slice(at)) ?? []
  const { to, end } = quoted
    ? { to: at + quoted.length - 1, end: at + quoted.length }
    : nameInSentenceAt(folded, at + 1)
  const typed = quoted ? line.slice(at + 2, to).replace(/["＂]{2}/g, '"') : line.slice(at + 1, to)
  const name = typed.trim()
  const isName = name !== '' && name.length <= 200 && /[\p{L}\p{N}]/u.test(name)
  return isName ? { length: end - at, mark: { kind: 'person', name: normalForm(name, 'NFC') } } : undefined
}

const longestQuantity = 200
const longestLabel = 400

function readToil({ folded, at }: Place): Found | undefined {
  if (!/[\d毎週月日]/.test(folded[at] ?? '') || isRestOfQuantity(folded, at)) return undefined
  // 「今週3回」 is about this week.
  if (!/\d/.test(folded[at] ?? '') && /\p{scx=Han}/u.test(folded[at - 1] ?? '')) return undefined
  const read = readToilMark(folded.slice(at, at + longestQuantity))
  return read && { length: read.length, mark: { kind: 'toil', estimate: read.estimate } }
}

function readTicket({ line, folded, at }: Place): Found | undefined {
  const link = /[h<[]/.test(folded[at] ?? '')
    ? readLink(line.slice(at, at + longestAddress + longestLabel))
    : undefined
  if (!link) return undefined
  const { address, before, after } = link
  const length = before.raw.length + address.length + after.raw.length
  const ticket = parseTicketUrl(address)
  if (!ticket.ok) return { length, mark: { kind: 'text', refused: ticket.problem } }
  const isName = after.text === ticket.key || after.text === address
  return {
    length,
    mark: { kind: 'ticket', url: ticket.url, key: ticket.key },
    before,
    after: isName ? { ...after, text: '' } : after,
  }
}

function readDue({ folded, at, saidOn }: Place): Found | undefined {
  if (folded[at] !== '>') return undefined
  const read = readDueMark(folded.slice(at + 1), saidOn)
  if (!read || read.isContradicted) return undefined
  return { length: 1 + read.length, mark: { kind: 'due', day: read.day } }
}
