import { type RawBuilder, sql } from 'kysely'
import type { AuditedRow } from '#db/schema-derived.ts'
import type { Db } from '#db/transaction.ts'
import type { AuditEvent } from './audit.queries.server.ts'
import type { AuditedTable } from './audit-address.ts'

export type NamedTable =
  | 'teams'
  | 'categories'
  | 'syncs'
  | 'pain_points'
  | 'tickets'
  | 'agenda_templates'
  | 'agenda_blocks'
  | 'people'

/** A row's name in either language; a sync's is its day. `isGone`: deleted since. */
export type NamedRow = { nameEn: string; nameJa: string; slug: string | null; isGone: boolean }

/** Keyed by table and id, 'teams 3'. */
export type NamedRows = Map<string, NamedRow>

const namedBy: Record<string, NamedTable> = {
  team_id: 'teams',
  category_id: 'categories',
  sync_id: 'syncs',
  pain_point_id: 'pain_points',
  source_id: 'pain_points',
  target_id: 'pain_points',
  ticket_id: 'tickets',
  template_id: 'agenda_templates',
  agenda_block_id: 'agenda_blocks',
  person_id: 'people',
  owner_id: 'people',
}

/** The table a column refers to; undefined if it is not a reference. */
export function referencedTable(column: string): NamedTable | undefined {
  return namedBy[column]
}

const names: Record<NamedTable, RawBuilder<unknown>> = {
  teams: sql`name, name, slug`,
  categories: sql`name_en, name_ja, slug`,
  syncs: sql`held_on::text, held_on::text, null`,
  pain_points: sql`title, title, null`,
  tickets: sql`key, key, null`,
  agenda_templates: sql`name_en, name_ja, slug`,
  agenda_blocks: sql`name_en, name_ja, null`,
  people: sql`name, name, null`,
}

type Found = { tableName: NamedTable; id: string } & NamedRow

/** Today's names of the rows these events refer to; a deleted pain point has its last title. */
export async function loadNamedRows(db: Db, events: AuditEvent[]): Promise<NamedRows> {
  const wanted = collectIds(events)
  if (wanted.size === 0) return new Map()
  const parts = [...wanted].map(
    ([table, ids]) => sql`
    select ${table} as table_name, id::text, false, ${names[table]} from ${sql.table(table)}
    where id = any (${[...ids]}::${table === 'people' ? sql`uuid[]` : sql`bigint[]`})`,
  )
  const painPointIds = wanted.get('pain_points')
  if (painPointIds)
    parts.push(sql`
    select 'pain_points', subject_id, true, before ->> 'title', before ->> 'title', null from audit_events
    where subject_id = any (${[...painPointIds]}::text[]) and table_name = 'pain_points' and action = 'removed'`)
  const { rows } = await sql<Found>`
    select table_name as "tableName", id, is_gone as "isGone", name_en as "nameEn", name_ja as "nameJa", slug
    from (${sql.join(parts, sql` union all `)}) as found (table_name, id, is_gone, name_en, name_ja, slug)`.execute(
    db,
  )
  return new Map(rows.map(({ tableName, id, ...row }) => [`${tableName} ${id}`, row]))
}

function collectIds(events: AuditEvent[]): Map<NamedTable, Set<string>> {
  const wanted = new Map<NamedTable, Set<string>>()
  const want = (table: NamedTable, id: string) => {
    wanted.set(table, (wanted.get(table) ?? new Set()).add(id))
  }
  for (const { table, subjectId, painPointIds, row, before, after } of events) {
    if (isNamedTable(table)) want(table, subjectId)
    for (const id of painPointIds) want('pain_points', String(id))
    for (const values of [row, before, after]) {
      for (const [column, id] of referencesIn(values)) want(column, id)
    }
  }
  return wanted
}

export function isNamedTable(table: AuditedTable): table is AuditedTable & NamedTable {
  return table in names
}

function referencesIn(values: AuditedRow | null): [NamedTable, string][] {
  return Object.entries(values ?? {}).flatMap(([column, value]): [NamedTable, string][] => {
    const table = referencedTable(column)
    return table && value !== null ? [[table, String(value)]] : []
  })
}
