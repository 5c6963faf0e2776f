import { type Selectable, sql } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { Tx } from '#db/transaction.ts'

const rowsPerStatement = 5_000

/**
 * Inserts whole rows, ids included, some thousands per statement: each batch is sent as one JSON parameter, and the
 * table determines the type of each column. The next batch is serialised while the server inserts this one.
 */
export async function insertRows<Table extends keyof Database>(
  db: Tx,
  table: Table,
  rows: Selectable<Database[Table]>[],
): Promise<void> {
  let taken: Promise<unknown> = Promise.resolve()
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const batch = inColumns(rows.slice(start, start + rowsPerStatement))
    await taken
    taken = sql`
      insert into ${sql.table(table)} overriding system value
      select * from json_populate_recordset(null::${sql.table(table)}, ${batch}::json)`.execute(db)
  }
  await taken
}

/** After rows with given ids: sets the sequence so that the next generated id is higher. */
export async function continueIdsOf(db: Tx, table: keyof Database): Promise<void> {
  await sql`
    select setval(pg_get_serial_sequence(${inSql(table)}, 'id'), max(id)) from ${sql.table(table)}
    having max(id) > 0`.execute(db)
}

/** The rows as one JSON text; all rows have the keys of the first. */
function inColumns(rows: object[]): string {
  const columns = Object.keys(rows[0] ?? {}).map(inSql)
  const records = rows.map((row) =>
    Object.fromEntries(Object.values(row).map((value, at) => [columns[at], value])),
  )
  return JSON.stringify(records)
}

function inSql(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
