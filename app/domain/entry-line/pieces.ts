import type { Day } from '#app/domain/calendar/day.ts'
import { type Severity, severities } from '#app/domain/pain-points/severity.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { parseTicketUrl, type TicketUrlProblem } from '#app/domain/tickets/ticket-url.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { findCategory, type NamedCategory } from './category-mark.ts'
import { readDueMark } from './due-mark.ts'
import { foldMarks, isEnd, markPlaceAt, nameEnd } from './marks.ts'
import { readToilMark } from './toil-mark.ts'

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

type Found = { length: number; mark: Mark | { kind: 'text'; refused: TicketUrlProblem } }
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
  for (let at = 0; at < line.length; ) {
    const isEscape = folded[at] === '\\' && (/[#!@>/]/.test(folded[at + 1] ?? '') || findMark(at + 1, 'open'))
    const last = pieces.at(-1)
    const found = isEscape ? undefined : findMark(at, last && last.kind !== 'text' ? 'open' : undefined)
    const length = isEscape ? 2 : (found?.length ?? 1)
    const raw = line.slice(at, at + length)
    if (found)
      pieces.push(found.mark.kind === 'text' ? { raw, text: raw, ...found.mark } : { raw, ...found.mark })
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

function addText(pieces: Piece[], raw: string, text: string) {
  const last = pieces.at(-1)
  if (last?.kind !== 'text' || last.refused) pieces.push({ kind: 'text', raw, text })
  else pieces[pieces.length - 1] = { kind: 'text', raw: last.raw + raw, text: last.text + text }
}

function readCategory({ line, folded, at, categories }: Place): Found | undefined {
  if (folded[at] !== '#') return undefined
  const end = nameEnd(folded, at + 1)
  const category = end > at + 1 ? findCategory(line.slice(at + 1, end), categories) : undefined
  return category && { length: end - at, mark: { kind: 'category', category } }
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
  const end = quoted ? at + quoted.length : nameEnd(folded, at + 1)
  const typed = quoted ? line.slice(at + 2, end - 1).replace(/["＂]{2}/g, '"') : line.slice(at + 1, end)
  const name = typed.trim()
  const isName = name !== '' && name.length <= 200 && /[\p{L}\p{N}]/u.test(name)
  return isName ? { length: end - at, mark: { kind: 'person', name: normalForm(name, 'NFC') } } : undefined
}

function readToil({ folded, at }: Place): Found | undefined {
  if (!/\d/.test(folded[at] ?? '') || /[\d.]/.test(folded[at - 1] ?? '')) return undefined
  const read = readToilMark(folded.slice(at))
  if (!read || !isEnd(folded, at + read.length)) return undefined
  return { length: read.length, mark: { kind: 'toil', estimate: read.estimate } }
}

function readTicket({ line, folded, at }: Place): Found | undefined {
  const [address] = /^https?:\/\/[^\s"<>「」『』（）、。]+/i.exec(line.slice(at)) ?? []
  if (!address || folded[at] !== 'h') return undefined
  const ticket = parseTicketUrl(address)
  const { length } = address
  if (!ticket.ok) return { length, mark: { kind: 'text', refused: ticket.problem } }
  return { length, mark: { kind: 'ticket', url: ticket.url, key: ticket.key } }
}

function readDue({ folded, at, saidOn }: Place): Found | undefined {
  if (folded[at] !== '>') return undefined
  const read = readDueMark(folded.slice(at + 1), saidOn)
  if (!read || !isEnd(folded, at + 1 + read.length)) return undefined
  return { length: 1 + read.length, mark: { kind: 'due', day: read.day } }
}
