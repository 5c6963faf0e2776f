import type { Day } from '#app/domain/calendar/day.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import { type Verdict, verdicts } from '#app/domain/syncs/alert-verdict.ts'
import { countCharacters, readLine, readProse, type TextProblem } from '#app/domain/text/text.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { foldMarks } from './marks.ts'
import { cutIntoPieces, type Piece, type Vocabulary } from './pieces.ts'

/** The content of a line. Null means that the line does not mention it, which is not a value of its own. */
export type Entry =
  | {
      kind: 'painPoint'
      text: string
      categoryIds: number[]
      severity: Severity | null
      estimate: ToilEstimate | null
      knownBy: string[]
      ticketUrls: string[]
    }
  | { kind: 'note'; text: string }
  | { kind: 'decision'; text: string; owner: string | null; dueOn: Day | null }
  | { kind: 'verdict'; text: string; verdict: Verdict | null }
export type EntryKind = Entry['kind']

export type ReadEntry = {
  /** '/d ' at the start; empty for a pain point. */
  command: string
  pieces: Piece[]
  entry: Entry
}

const commands: [EntryKind, RegExp][] = [
  ['note', /^\s*\/(n|note|メモ)(\s+|$)/],
  ['decision', /^\s*\/(d|decision|決定)(\s+|$)/],
  ['verdict', /^\s*\/(a|alert|アラート|判定)(\s+|$)/],
]

/**
 * Reads a line typed by the scribe: a pain point, or with '/n', '/d' or '/a' in front a note, a decision or the verdict
 * on an alert. Full-width signs count as their half-width forms. The command and the pieces, joined in order, give the
 * line back to the last character. Of several severities, estimates, owners or due days the last one counts.
 */
export function readEntryLine(line: string, vocabulary: Vocabulary): ReadEntry {
  const [kind, command] = readCommand(line)
  const rest = line.slice(command.length)
  if (kind === 'note') return { command, pieces: textOnly(rest), entry: { kind, text: rest.trim() } }
  if (kind === 'verdict') return { command, pieces: textOnly(rest), entry: { kind, ...readVerdict(rest) } }
  const pieces = cutIntoPieces(rest, kind, vocabulary)
  const entry = kind === 'decision' ? decisionOf(pieces) : painPointOf(pieces)
  return { command, pieces, entry }
}

function readCommand(line: string): [EntryKind, string] {
  const folded = foldMarks(line)
  for (const [kind, shape] of commands) {
    const [command] = shape.exec(folded) ?? []
    if (command) return [kind, line.slice(0, command.length)]
  }
  return ['painPoint', '']
}

function painPointOf(pieces: Piece[]): Entry {
  const all = <Kind extends Piece['kind']>(kind: Kind) => pieces.filter((piece) => isOfKind(piece, kind))
  return {
    kind: 'painPoint',
    text: textOf(pieces),
    categoryIds: [...new Set(all('category').map(({ category }) => category.id))],
    severity: all('severity').at(-1)?.severity ?? null,
    estimate: all('toil').at(-1)?.estimate ?? null,
    knownBy: [...new Set(all('person').map(({ name }) => name))],
    ticketUrls: [...new Set(all('ticket').map(({ url }) => url))],
  }
}

function decisionOf(pieces: Piece[]): Entry {
  return {
    kind: 'decision',
    text: textOf(pieces),
    owner: pieces.findLast((piece) => isOfKind(piece, 'person'))?.name ?? null,
    dueOn: pieces.findLast((piece) => isOfKind(piece, 'due'))?.day ?? null,
  }
}

function isOfKind<Kind extends Piece['kind']>(piece: Piece, kind: Kind): piece is Piece & { kind: Kind } {
  return piece.kind === kind
}

function textOf(pieces: Piece[]): string {
  return tidy(pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join(''))
}

function textOnly(raw: string): Piece[] {
  return raw === '' ? [] : [{ kind: 'text', raw, text: raw }]
}

/** One space in place of a mark or of several spaces, none between Japanese words that a mark separated. */
function tidy(text: string): string {
  return text.replace(/\s+/g, (space) => (space === '\u3000' ? space : ' ')).trim()
}

const verdictWords: Record<string, Verdict> = {
  ...Object.fromEntries(verdicts.map((verdict) => [verdict, verdict])),
  残す: 'keep',
  維持: 'keep',
  直す: 'fix',
  修正: 'fix',
  消す: 'delete',
  削除: 'delete',
}

/** The verdict comes before or after the alert: '/a delete DiskFull', '/a ディスク残量 消す'. */
function readVerdict(rest: string): { text: string; verdict: Verdict | null } {
  const words = rest.trim().split(/\s+/)
  const first = verdictWords[foldMarks(words[0] ?? '')]
  const last = verdictWords[foldMarks(words.at(-1) ?? '')]
  if (first) return { text: tidy(words.slice(1).join(' ')), verdict: first }
  if (last) return { text: tidy(words.slice(0, -1).join(' ')), verdict: last }
  return { text: tidy(rest), verdict: null }
}

export type EntryProblem = TextProblem | 'tooLong' | 'noVerdict' | 'tooManyMarks'

const textLimits: Record<EntryKind, number> = { painPoint: 200, note: 10_000, decision: 500, verdict: 200 }
const mentionTextLimit = 2000
const marksAtMost = 20

/**
 * Why a line cannot be recorded; undefined when it can. A mention of a known pain point needs no text: what is typed is
 * then the quote.
 */
export function findEntryProblem(
  entry: Entry,
  { isMention }: { isMention: boolean },
): EntryProblem | undefined {
  const read = entry.kind === 'note' || isMention ? readProse(entry.text) : readLine(entry.text)
  if (!read.ok && !(isMention && read.problem === 'empty')) return read.problem
  const limit = isMention ? mentionTextLimit : textLimits[entry.kind]
  if (read.ok && countCharacters(read.text) > limit) return 'tooLong'
  if (entry.kind === 'verdict' && entry.verdict === null) return 'noVerdict'
  if (entry.kind !== 'painPoint') return undefined
  const most = Math.max(entry.categoryIds.length, entry.knownBy.length, entry.ticketUrls.length)
  return most > marksAtMost ? 'tooManyMarks' : undefined
}
