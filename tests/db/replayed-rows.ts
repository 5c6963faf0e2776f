import { sql } from 'kysely'
import type { AuditedTable } from '#app/features/audit/audit-address.ts'
import type { Db } from '#db/transaction.ts'

type Row = Record<string, unknown>

/** The rows of a table, and the rows according to its audit events. */
export type Replay = {
  rows: Row[]
  told: Row[]
  /** The actions of the events. */
  actions: Set<string>
  /** Events whose row before is not the one they removed; and rows added twice. */
  contradictions: string[]
}

/** Replays the log from the beginning; rows planted by migrations are taken as they are. */
export async function replay(db: Db, table: AuditedTable): Promise<Replay> {
  const events = await db
    .selectFrom('auditEvents')
    .select(['action', 'subjectId', 'before', 'after'])
    .where('tableName', '=', table)
    .orderBy('id')
    .execute()
  const rows = await rowsOf(db, table)
  const keyColumns = await readKeyColumns(db, table)
  const perSubject = Map.groupBy(events, ({ subjectId }) => subjectId)
  const told = new Map<string, Row>()
  for (const row of rows) {
    const key = keyColumns.map((column) => String(row[column])).join('/')
    const itsEvents = perSubject.get(key) ?? []
    if (itsEvents.some(({ action }) => action === 'added')) continue
    const earlier = { ...row }
    for (const event of itsEvents.toReversed()) Object.assign(earlier, event.before)
    told.set(key, earlier)
  }
  const contradictions: string[] = []
  for (const { action, subjectId, before, after } of events) {
    if (action === 'added' && told.has(subjectId)) contradictions.push(`${table} ${subjectId} is added twice`)
    if (action === 'removed') {
      if (textOf(told.get(subjectId) ?? {}) !== textOf(before ?? {}))
        contradictions.push(`${table} ${subjectId} was removed as something else`)
      told.delete(subjectId)
    } else told.set(subjectId, { ...told.get(subjectId), ...after })
  }
  return {
    rows,
    told: [...told.values()].toSorted(byText),
    actions: new Set(events.map(({ action }) => action)),
    contradictions,
  }
}

async function rowsOf(db: Db, table: string): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(db)
  return rows.map(({ row }) => row).toSorted(byText)
}

async function readKeyColumns(db: Db, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = ${table}::regclass and indisprimary
    order by array_position(indkey::smallint[], attnum)`.execute(db)
  return rows.map(({ name }) => name)
}

/** Equal for rows whose columns come in another order. */
function textOf(row: Row): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => a.localeCompare(b)))
}

function byText(a: Row, b: Row) {
  return textOf(a).localeCompare(textOf(b))
}
