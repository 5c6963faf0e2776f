import type { ActionFunctionArgs } from '@remix-run/node'
import { findEntryProblem, readEntryLine } from '#app/domain/entry-line/entry-line.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import { parseTicketUrl } from '#app/domain/ticket-url.ts'
import {
  type EntryOf,
  type Made,
  type RecordOperation,
  recordOperation,
} from '#app/features/capture/operation.form.ts'
import { readLines } from '#app/features/capture/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { describeFurther } from '#app/features/pain-points/further-description.commands.server.ts'
import { hearAgain } from '#app/features/pain-points/hear-again.commands.server.ts'
import {
  AlreadyMentioned,
  PainPointGone,
  TeamNotHeard,
} from '#app/features/pain-points/mention.commands.server.ts'
import { recordPainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { recordVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { linkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { describeEntryProblem, problem } from '#app/forms/problem.ts'
import {
  answerLines,
  parseOperation,
  refuseExpectedOfLine,
  refuseLine,
} from '#app/http/line-answer.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import type { Tx } from '#db/transaction.ts'

/** Records one line of the entry line, once, and answers with what stands there now. */
export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'member')
  const { db } = visit
  const syncId = parseIdParam(args.params.syncId)
  const [sync, sent] = await Promise.all([
    findSync(db, syncId),
    parseOperation(args.request, recordOperation),
  ])
  if (!sync) throw notFound()
  if (!sent) return refuseLine(problem('unreadableLine'))
  const categories = await listCategories(db)
  const { entry } = readEntryLine(sent.line, { categories, saidOn: sync.heldOn })
  const isMention = entry.kind === 'painPoint' && sent.painPointId !== null
  const found = findEntryProblem(entry, { isMention })
  if (found) return refuseLine(describeEntryProblem(found))
  if (entry.kind !== 'note' && sync.heldOn > visit.today) return refuseLine(problem('notHeldYet'))
  const where = { syncId, agendaBlockId: sent.agendaBlockId }
  try {
    const { lineIds } = await submitOnce<Made>(db, visit, sent.key, async (db) => {
      if (entry.kind === 'painPoint') return recordHeard(db, visit, entry, { ...sent, ...where })
      if (entry.kind === 'note') {
        const { noteId } = await writeNote(db, visit, { ...where, body: entry.text })
        return { syncId, lineIds: [`note:${noteId}`], undo: { noteId } }
      }
      if (entry.kind === 'decision') {
        const { text, owner, dueOn } = entry
        const { decisionId } = await recordDecision(db, visit, { ...where, text, owner, dueOn })
        return { syncId, lineIds: [`decision:${decisionId}`], undo: { decisionId } }
      }
      // A line without a verdict was refused above.
      const verdict = { ...where, alert: entry.text, verdict: entry.verdict ?? 'keep' }
      const { verdictId } = await recordVerdict(db, visit, verdict)
      return { syncId, lineIds: [`verdict:${verdictId}`], undo: { verdictId } }
    })
    const { lines, seq } = await readLines(db, syncId, categories, lineIds)
    return answerLines(lines, lineIds, seq)
  } catch (error) {
    return refuseExpectedOfLine(error, [
      [AlreadyMentioned, 'alreadyMentioned'],
      [PainPointGone, 'painPointGone'],
      [TeamNotHeard, 'teamNotHeard'],
    ])
  }
}

async function recordHeard(
  db: Tx,
  by: Recorder,
  entry: EntryOf<'painPoint'>,
  { syncId, agendaBlockId, teamIds, painPointId }: RecordOperation & { syncId: number },
): Promise<Made> {
  const { text, severity, estimate, categoryIds, knownBy } = entry
  const said = { syncId, agendaBlockId, teamIds, estimate }
  const heard =
    painPointId === null
      ? await recordPainPoint(db, by, {
          ...said,
          title: text,
          categoryIds,
          knownBy,
          severity: severity ?? 'medium',
        })
      : await hearAgain(db, by, { ...said, painPointId, severity, quote: text === '' ? null : text })
  const further =
    painPointId === null
      ? undefined
      : await describeFurther(db, by, heard.painPointId, { categoryIds, knownBy })
  const tickets = []
  for (const url of entry.ticketUrls) {
    const ticket = parseTicketUrl(url)
    if (ticket.ok) tickets.push(await linkTicket(db, by, { painPointId: heard.painPointId, ticket }))
  }
  return { syncId, lineIds: [`painPoint:${heard.painPointId}`], undo: { mentions: heard, further, tickets } }
}
