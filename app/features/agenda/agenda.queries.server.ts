import { type Selectable, sql } from 'kysely'
import type { AgendaBlocksTable, AgendaTemplatesTable } from '#db/schema-syncs.ts'
import type { Db } from '#db/transaction.ts'

export type AgendaTemplate = Selectable<AgendaTemplatesTable>
export type AgendaBlock = Selectable<AgendaBlocksTable>
export type AgendaOverview = AgendaTemplate & { blocksEn: string[]; blocksJa: string[]; syncs: number }

const namesOf = (column: 'name_en' | 'name_ja') => sql<string[]>`array(
  select ${sql.ref(column)} from agenda_blocks b
  where b.template_id = agenda_templates.id and b.archived_at is null order by position)`

/** Every agenda with its blocks and the number of its syncs; archived ones last, then oldest first. */
export async function listAgendas(db: Db): Promise<AgendaOverview[]> {
  return db
    .selectFrom('agendaTemplates')
    .selectAll()
    .select([
      namesOf('name_en').as('blocksEn'),
      namesOf('name_ja').as('blocksJa'),
      sql<number>`(select count(*) from syncs where template_id = agenda_templates.id)`.as('syncs'),
    ])
    .orderBy((eb) => eb('archivedAt', 'is not', null))
    .orderBy('id')
    .execute()
}

export type WholeAgenda = AgendaTemplate & {
  blocks: AgendaBlock[]
  archivedBlocks: AgendaBlock[]
  /** Whether it is the only one that can be chosen, so that it cannot be archived. */
  isLast: boolean
}

/** One agenda with its blocks in their order, archived ones apart. */
export async function findAgenda(db: Db, slug: string): Promise<WholeAgenda | undefined> {
  const agenda = await db
    .selectFrom('agendaTemplates')
    .selectAll()
    .select(
      sql<boolean>`not exists (
        select from agenda_templates other where other.id <> agenda_templates.id and other.archived_at is null)`.as(
        'isLast',
      ),
    )
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!agenda) return undefined
  const blocks = await db
    .selectFrom('agendaBlocks')
    .selectAll()
    .where('templateId', '=', agenda.id)
    .orderBy('position')
    .execute()
  return {
    ...agenda,
    blocks: blocks.filter(({ archivedAt }) => archivedAt === null),
    archivedBlocks: blocks.filter(({ archivedAt }) => archivedAt !== null),
  }
}

/** A block, archived or not, of the agenda with this short name. */
export async function findBlock(db: Db, slug: string, blockId: number): Promise<AgendaBlock | undefined> {
  return db
    .selectFrom('agendaBlocks')
    .innerJoin('agendaTemplates as template', 'template.id', 'agendaBlocks.templateId')
    .selectAll('agendaBlocks')
    .where('template.slug', '=', slug)
    .where('agendaBlocks.id', '=', blockId)
    .executeTakeFirst()
}
