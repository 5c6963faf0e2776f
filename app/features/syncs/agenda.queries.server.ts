import type { Selectable } from 'kysely'
import type { AgendaBlocksTable, AgendaTemplatesTable } from '#db/schema-syncs.ts'
import type { Db } from '#db/transaction.ts'

/** The agendas a sync can have, the plain one first; `keptId` is one that is kept although it was archived since. */
export async function listAgendaTemplates(
  db: Db,
  { keptId }: { keptId?: number } = {},
): Promise<Selectable<AgendaTemplatesTable>[]> {
  return db
    .selectFrom('agendaTemplates')
    .selectAll()
    .where((eb) => eb.or([eb('archivedAt', 'is', null), eb('id', '=', keptId ?? 0)]))
    .orderBy('id')
    .execute()
}

/** In the order of the agenda, without archived blocks. */
export async function listAgendaBlocks(db: Db, templateId: number): Promise<Selectable<AgendaBlocksTable>[]> {
  return db
    .selectFrom('agendaBlocks')
    .selectAll()
    .where('templateId', '=', templateId)
    .where('archivedAt', 'is', null)
    .orderBy('position')
    .execute()
}
