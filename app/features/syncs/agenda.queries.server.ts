import type { Selectable } from 'kysely'
import type { AgendaBlocksTable, AgendaTemplatesTable, NotesTable } from '#db/schema-syncs.ts'
import type { Db } from '#db/transaction.ts'

/** The kinds of sync there are, the plain one first. */
export async function listAgendaTemplates(db: Db): Promise<Selectable<AgendaTemplatesTable>[]> {
  return db.selectFrom('agendaTemplates').selectAll().orderBy('id').execute()
}

/** In the order they are talked through. */
export async function listAgendaBlocks(db: Db, templateId: number): Promise<Selectable<AgendaBlocksTable>[]> {
  return db
    .selectFrom('agendaBlocks')
    .selectAll()
    .where('templateId', '=', templateId)
    .orderBy('position')
    .execute()
}

/** In the order they were written. */
export async function listNotes(db: Db, syncId: number): Promise<Selectable<NotesTable>[]> {
  return db.selectFrom('notes').selectAll().where('syncId', '=', syncId).orderBy('id').execute()
}
