import { type Selectable, sql } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { Tx } from '#db/transaction.ts'

const rowsPerStatement = 5_000

/**
 * Inserts whole rows, ids included, some thousands a statement: each batch travels as one JSON parameter and
 * the table itself says what type each column has.
 */
export async function insertRows<Table extends keyof Database>(
  db: Tx,
  table: Table,
  rows: Selectable<Database[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const batch = rows.slice(start, start + rowsPerStatement).map(inColumns)
    await sql`
      insert into ${sql.table(table)} overriding system value
      select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(batch)}::json)`.execute(
      db,
    )
  }
}

/** After rows with given ids: the next row that asks for an id gets one beyond them. */
export async function continueIdsOf(db: Tx, table: keyof Database): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence(${inSql(table)}, 'id'), max(id)) from ${sql.table(table)} having max(id) > 0`.execute(
    db,
  )
}

function inColumns(row: object) {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [inSql(key), value]))
}

function inSql(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
