import type { Recorder } from '#app/domain/recorder.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { brokenConstraintOf, type Db, inTransaction } from '#db/transaction.ts'
import type { Note } from './note.form.ts'

export async function writeNote(db: Db, by: Recorder, note: Note): Promise<{ noteId: number }> {
  try {
    return await inTransaction(db, by, async (db) => {
      const { id } = await db
        .insertInto('notes')
        .values({
          syncId: note.syncId,
          agendaBlockId: note.agendaBlockId ?? null,
          body: note.body,
          recordedAt: by.now,
          recordedBy: by.actor.name,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { noteId: id }
    })
  } catch (error) {
    const constraint = brokenConstraintOf(error)
    if (constraint === 'notes_sync_id_fkey') throw new UnknownId('syncId')
    if (constraint === 'notes_agenda_block_id_fkey') throw new UnknownId('agendaBlockId')
    throw error
  }
}

export async function rewriteNote(db: Db, by: Recorder, noteId: number, body: string): Promise<void> {
  await inTransaction(db, by, (db) =>
    db.updateTable('notes').set({ body }).where('id', '=', noteId).execute(),
  )
}

export async function withdrawNote(db: Db, by: Recorder, noteId: number): Promise<void> {
  await inTransaction(db, by, (db) => db.deleteFrom('notes').where('id', '=', noteId).execute())
}
