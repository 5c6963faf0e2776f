import type { Selectable } from 'kysely'
import type { DecisionsTable } from '#db/schema.ts'
import type { NotesTable } from '#db/schema-syncs.ts'
import type { Db } from '#db/transaction.ts'

/** The rows of one sync's decisions, in the order they were recorded. */
export function listDecisions(db: Db, syncId: number): Promise<Selectable<DecisionsTable>[]> {
  return db.selectFrom('decisions').selectAll().where('syncId', '=', syncId).orderBy('id').execute()
}

/** The rows of one sync's notes, in the order they were written. */
export function listNotes(db: Db, syncId: number): Promise<Selectable<NotesTable>[]> {
  return db.selectFrom('notes').selectAll().where('syncId', '=', syncId).orderBy('id').execute()
}
