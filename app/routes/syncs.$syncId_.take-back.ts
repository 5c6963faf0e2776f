import type { ActionFunctionArgs } from '@remix-run/node'
import type { Recorder } from '#app/domain/recorder.ts'
import { LineChanged } from '#app/features/capture/line-changed.ts'
import { findMade, lockSyncRecord } from '#app/features/capture/made.queries.server.ts'
import { type Made, takeBackOperation } from '#app/features/capture/operation.form.ts'
import { readLines } from '#app/features/capture/read-lines.queries.server.ts'
import { listCategories } from '#app/features/categories/categories.queries.server.ts'
import { withdrawDescription } from '#app/features/pain-points/further-description.commands.server.ts'
import { withdrawMention } from '#app/features/pain-points/mention.commands.server.ts'
import { withdrawResolution } from '#app/features/pain-points/resolution.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { withdrawDecision } from '#app/features/syncs/decision.commands.server.ts'
import { withdrawNote } from '#app/features/syncs/note.commands.server.ts'
import { withdrawVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { withdrawTicketLink } from '#app/features/tickets/ticket.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { answerLines, parseOperation, refuseLine, tellConflict } from '#app/http/line-answer.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import type { Tx } from '#db/transaction.ts'

/** Takes back what one line recorded, exactly, unless somebody else has changed it since. */
export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'member')
  const { db } = visit
  const syncId = parseIdParam(args.params.syncId)
  const sent = await parseOperation(args.request, takeBackOperation)
  if (!sent) return refuseLine(problem('unreadableLine'))
  const nothing: Made = { syncId, lineIds: [], undo: {} }
  const categories = await listCategories(db)
  try {
    const { lineIds } = await submitOnce<Made>(db, visit, sent.key, async (db) => {
      await lockSyncRecord(db, syncId)
      const made = await findMade(db, syncId, sent.recorded)
      if (!made) {
        // It may still be on its way: with its key taken it will record nothing when it arrives.
        await submitOnce<Made>(db, visit, sent.recorded, async () => nothing)
        return nothing
      }
      const { lines } = await readLines(db, syncId, categories, made.lineIds)
      const [line] = lines
      const isChanged = line && line.kind !== 'resolution' && line.written !== sent.before
      if (isChanged && sent.before !== null) throw new LineChanged(line)
      await undo(db, visit, made.undo)
      return { syncId, lineIds: made.lineIds, undo: {} }
    })
    const { lines, seq } = await readLines(db, syncId, categories, lineIds)
    return answerLines(lines, lineIds, seq)
  } catch (error) {
    if (error instanceof LineChanged) return tellConflict(error.current)
    throw error
  }
}

async function undo(db: Tx, by: Recorder, { mentions, further, tickets, ...rows }: Made['undo']) {
  // Links first: with its last mention the pain point goes, and the tickets would be left alone.
  if (mentions) {
    for (const mentionId of mentions.mentionIds.slice(1)) await withdrawMention(db, by, mentionId)
    if (further) await withdrawDescription(db, by, mentions.painPointId, further)
    for (const ticket of tickets ?? []) await withdrawTicketLink(db, by, mentions.painPointId, ticket)
    for (const mentionId of mentions.mentionIds.slice(0, 1)) await withdrawMention(db, by, mentionId)
  }
  if (rows.resolutionId) await withdrawResolution(db, by, rows.resolutionId)
  if (rows.noteId) await withdrawNote(db, by, rows.noteId)
  if (rows.decisionId) await withdrawDecision(db, by, rows.decisionId)
  if (rows.verdictId) await withdrawVerdict(db, by, rows.verdictId)
}
