import type { Day } from '#app/domain/calendar/day.ts'
import type { NamedCategory } from '#app/domain/entry-line/category-mark.ts'
import { type Entry, findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import type { Vocabulary } from '#app/domain/entry-line/pieces.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { parseTicketUrl } from '#app/domain/tickets/ticket-url.ts'
import type { EntryOf, UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import { type Line, type LineId, parseLineId } from '#app/features/capture/record/line.ts'
import { LineChanged } from '#app/features/capture/record/line-changed.ts'
import { listNamedLines } from '#app/features/capture/record/read-lines.queries.server.ts'
import { lockSyncRecord } from '#app/features/capture/record/undo-record.queries.server.ts'
import { reviseHeard } from '#app/features/pain-points/mentions/revise-heard.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { correctDecision } from '#app/features/syncs/decision.commands.server.ts'
import { rewriteNote } from '#app/features/syncs/note.commands.server.ts'
import { correctVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { linkTicket, unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { describeEntryProblem } from '#app/forms/problem.ts'
import type { Db, Tx } from '#db/transaction.ts'
import { UnfitLine } from './unfit-line.ts'

/** An edit cannot turn a note into a decision: it has to be taken back and recorded again. */
export class OtherKind extends Error {
  override name = 'OtherKind'
}

type Revision = { key: string; lineId: LineId; before: string; line: string }

/** Rewrites a recorded line, once per key, unless somebody else has changed it since it was read as `before`. */
export async function reviseLine(
  db: Db,
  by: Recorder,
  sync: { id: number; heldOn: Day },
  categories: readonly NamedCategory[],
  { key, lineId, before, line: typed }: Revision,
): Promise<void> {
  const vocabulary = { categories, saidOn: sync.heldOn }
  const { entry } = readEntryLine(typed, vocabulary)
  await submitOnce<UndoRecord>(db, by, key, async (db) => {
    await lockSyncRecord(db, sync.id)
    const [line] = await listNamedLines(db, sync.id, categories, [lineId])
    if (!line || line.kind === 'resolution' || line.written !== before) throw new LineChanged(line ?? null)
    if (line.kind !== entry.kind) throw new OtherKind()
    await revise(db, by, sync.id, line, entry, vocabulary)
    return { syncId: sync.id, lineIds: [lineId], undo: {} }
  })
}

async function revise(
  db: Tx,
  by: Recorder,
  syncId: number,
  line: Exclude<Line, { kind: 'resolution' }>,
  entry: Entry,
  vocabulary: Vocabulary,
) {
  const found = findEntryProblem(entry, { isMention: line.kind === 'painPoint' && !line.isNew })
  if (found) throw new UnfitLine(describeEntryProblem(found))
  const rowId = parseLineId(line.id)?.rowId ?? 0
  if (entry.kind === 'note') return rewriteNote(db, by, rowId, entry.text)
  if (entry.kind === 'decision') return correctDecision(db, by, rowId, entry)
  if (entry.kind === 'verdict')
    return correctVerdict(db, by, rowId, { alert: entry.text, verdict: entry.verdict ?? 'keep' })
  if (line.kind !== 'painPoint') return
  const before = readEntryLine(line.written, vocabulary).entry
  if (before.kind !== 'painPoint') return
  await reviseHeard(
    db,
    by,
    { syncId, mentionedId: rowId, painPointId: line.painPointId, isNew: line.isNew },
    before,
    entry,
  )
  await reviseTickets(db, by, line, before, entry)
}

async function reviseTickets(
  db: Tx,
  by: Recorder,
  { painPointId, tickets }: Extract<Line, { kind: 'painPoint' }>,
  before: EntryOf<'painPoint'>,
  after: EntryOf<'painPoint'>,
) {
  for (const url of after.ticketUrls.filter((url) => !before.ticketUrls.includes(url))) {
    const ticket = parseTicketUrl(url)
    if (ticket.ok) await linkTicket(db, by, { painPointId, ticket })
  }
  for (const { id, url } of tickets) {
    const isTakenAway = before.ticketUrls.includes(url) && !after.ticketUrls.includes(url)
    if (isTakenAway) await unlinkTicket(db, by, { painPointId, ticketId: id })
  }
}
