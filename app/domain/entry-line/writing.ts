import { severityRank } from '#app/domain/pain-points/severity.ts'
import type { Entry } from './entry-line.ts'
import { foldMarks, nameInSentenceAt } from './marks.ts'
import { cutIntoPieces, type Vocabulary } from './pieces.ts'
import { findLooseEnd, writeToilMark } from './toil-mark.ts'

/**
 * The line for an entry, for editing it: reading the line gives the same entry. Text that would read as a mark gets a
 * backslash. A category that no longer exists cannot be written and is left out.
 */
export function writeEntryLine(entry: Entry, vocabulary: Vocabulary): string {
  if (entry.kind === 'note') return `/n ${entry.text}`
  if (entry.kind === 'verdict') return ['/a', entry.verdict, entry.text].filter(Boolean).join(' ')
  const text = escapeMarks(entry.text, entry.kind, vocabulary)
  if (entry.kind === 'decision') {
    const owner = entry.owner && personMark(entry.owner)
    return ['/d', text, owner, entry.dueOn && `>${entry.dueOn}`].filter(Boolean).join(' ')
  }
  const slugs = entry.categoryIds.flatMap(
    (id) => vocabulary.categories.find((one) => one.id === id)?.slug ?? [],
  )
  const isEstimateNext = entry.estimate && entry.severity === null && slugs.length === 0
  const parts = [
    isEstimateNext ? escapeLooseEnd(text) : text,
    ...slugs.map((slug) => `#${slug}`),
    entry.severity && '!'.repeat(severityRank(entry.severity)),
    entry.estimate && writeToilMark(entry.estimate),
    ...entry.knownBy.map(personMark),
    ...entry.ticketUrls,
  ]
  return parts.filter(Boolean).join(' ')
}

/** 'takes 1h' before '30m/w' would be an hour and a half. */
function escapeLooseEnd(text: string): string {
  const at = findLooseEnd(foldMarks(`${text} `))
  return at === -1 ? text : `${text.slice(0, at)}\\${text.slice(at)}`
}

/** A name of several words is quoted. */
export function personMark(name: string): string {
  return name !== '' && nameInSentenceAt(foldMarks(name), 0).to === name.length
    ? `@${name}`
    : `@"${name.replace(/["＂]/g, '""')}"`
}

function escapeMarks(text: string, kind: 'painPoint' | 'decision', vocabulary: Vocabulary): string {
  const signs = text.replace(/[\\＼¥￥]/g, (sign, at: number) =>
    isEscape(text.slice(at), kind, vocabulary) ? sign + sign : sign,
  )
  const command = kind === 'painPoint' ? signs.replace(/^[/／]/, '\\$&') : signs
  let written = command
  // Each round turns the first mark into text, so the loop ends.
  for (let rounds = text.length; rounds > 0; rounds--) {
    const pieces = cutIntoPieces(written, kind, vocabulary)
    const mark = pieces.findIndex((piece) => piece.kind !== 'text')
    if (mark === -1) return written
    const before = pieces.slice(0, mark).map(({ raw }) => raw)
    written = `${before.join('')}\\${written.slice(before.join('').length)}`
  }
  return written
}

/** Whether a leading backslash would be lost, because what follows it would read as a mark. */
function isEscape(text: string, kind: 'painPoint' | 'decision', vocabulary: Vocabulary): boolean {
  const [first] = cutIntoPieces(text, kind, vocabulary)
  return first?.kind === 'text' && first.text[0] !== first.raw[0]
}

/** The line without one of its marks, as when its chip is removed; text stays. */
export function withoutPiece(command: string, raws: readonly string[], index: number): string {
  const before = raws.slice(0, index).join('')
  const after = raws.slice(index + 1).join('')
  return command + (/\s$/.test(before) ? before + after.replace(/^\s+/, '') : before + after)
}
