import type { ActionFunctionArgs } from '@remix-run/node'
import { type Entry, findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import type { Vocabulary } from '#app/domain/entry-line/pieces.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { parseTicketUrl } from '#app/domain/ticket-url.ts'
import { type Line, parseLineId } from '#app/features/capture/line.ts'
import { LineChanged } from '#app/features/capture/line-changed.ts'
import { lockSyncRecord } from '#app/features/capture/made.queries.server.ts'
import { type EntryOf, type Made, reviseOperation } from '#app/features/capture/operation.form.ts'
import { readLines } from '#app/features/capture/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { PainPointGone } from '#app/features/pain-points/mention.commands.server.ts'
import { reviseHeard } from '#app/features/pain-points/revise-heard.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { correctDecision } from '#app/features/syncs/decision.commands.server.ts'
import { rewriteNote } from '#app/features/syncs/note.commands.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { correctVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { linkTicket, unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { describeEntryProblem, problem } from '#app/forms/problem.ts'
import {
  answerLines,
  parseOperation,
  refuseExpectedOfLine,
  refuseLine,
  tellConflict,
} from '#app/http/line-answer.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import type { Tx } from '#db/transaction.ts'

/** Writes a recorded line anew, unless somebody else has changed it since it was read. */
export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'member')
  const { db } = visit
  const syncId = parseIdParam(args.params.syncId)
  const [sync, sent] = await Promise.all([
    findSync(db, syncId),
    parseOperation(args.request, reviseOperation),
  ])
  if (!sync) throw notFound()
  const lineId = sent && parseLineId(sent.lineId) ? (sent.lineId as Line['id']) : undefined // why: parsed just before.
  if (!sent || !lineId) return refuseLine(problem('unreadableLine'))
  const categories = await listCategories(db)
  const vocabulary = { categories, saidOn: sync.heldOn }
  const { entry } = readEntryLine(sent.line, vocabulary)
  try {
    await submitOnce<Made>(db, visit, sent.key, async (db) => {
      await lockSyncRecord(db, syncId)
      const { lines } = await readLines(db, syncId, categories, [lineId])
      const [line] = lines
      if (!line || line.kind === 'resolution' || line.written !== sent.before)
        throw new LineChanged(line ?? null)
      if (line.kind !== entry.kind) throw new OtherKind()
      await revise(db, visit, syncId, line, entry, vocabulary)
      return { syncId, lineIds: [lineId], undo: {} }
    })
  } catch (error) {
    if (error instanceof LineChanged) return tellConflict(error.current)
    if (error instanceof UnfitLine) return refuseLine(error.message)
    return refuseExpectedOfLine(error, [
      [PainPointGone, 'painPointGone'],
      [OtherKind, 'otherKind'],
    ])
  }
  const { lines, seq } = await readLines(db, syncId, categories, [lineId])
  return answerLines(lines, [lineId], seq)
}

/** A note does not become a decision by an edit: it is taken back and said anew. */
class OtherKind extends Error {
  override name = 'OtherKind'
}

class UnfitLine extends Error {
  override name = 'UnfitLine'
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
    { syncId, saidOf: rowId, painPointId: line.painPointId, isNew: line.isNew },
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
