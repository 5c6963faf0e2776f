import type { NamedCategory } from '#app/domain/entry-line/category-mark.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { TakeBackOperation, UndoRecord } from '#app/features/capture/outbox/operation.form.ts'
import type { LineId } from '#app/features/capture/record/line.ts'
import { LineChanged } from '#app/features/capture/record/line-changed.ts'
import { listNamedLines } from '#app/features/capture/record/read-lines.queries.server.ts'
import { findUndoRecord, lockSyncRecord } from '#app/features/capture/record/undo-record.queries.server.ts'
import { withdrawDescription } from '#app/features/pain-points/description/further-description.commands.server.ts'
import { withdrawMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { withdrawResolution } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { withdrawDecision } from '#app/features/syncs/decision.commands.server.ts'
import { withdrawNote } from '#app/features/syncs/note.commands.server.ts'
import { withdrawVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import { withdrawTicketLink } from '#app/features/tickets/ticket.commands.server.ts'
import type { Db, Tx } from '#db/transaction.ts'

/**
 * Takes back exactly what was sent with the key `recorded`, unless somebody else has changed it since it was read as
 * `before`. Returns the lines concerned.
 */
export async function takeBackLine(
  db: Db,
  by: Recorder,
  syncId: number,
  categories: readonly NamedCategory[],
  { key, recorded, before }: TakeBackOperation,
): Promise<LineId[]> {
  const nothing: UndoRecord = { syncId, lineIds: [], undo: {} }
  const { lineIds } = await submitOnce<UndoRecord>(db, by, key, async (db) => {
    await lockSyncRecord(db, syncId)
    const undoRecord = await findUndoRecord(db, syncId, recorded)
    if (!undoRecord) {
      // It may still be on its way: with its key used it will record nothing when it arrives.
      await submitOnce<UndoRecord>(db, by, recorded, async () => nothing)
      return nothing
    }
    const lines = await listNamedLines(db, syncId, categories, undoRecord.lineIds)
    const [line] = lines
    const isChanged = line && line.kind !== 'resolution' && line.written !== before
    if (isChanged && before !== null) throw new LineChanged(line)
    await undo(db, by, undoRecord.undo)
    return { syncId, lineIds: undoRecord.lineIds, undo: {} }
  })
  return lineIds
}

async function undo(db: Tx, by: Recorder, { mentions, further, tickets, ...rows }: UndoRecord['undo']) {
  // Links first: deleting the last mention deletes the pain point, and its tickets would remain without one.
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
