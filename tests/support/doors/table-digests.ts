import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'

/** By table: a digest of the position and the writing transaction of each row. Any write changes it. */
export type TableDigests = Record<string, string>

export async function digestTables(db: Db): Promise<TableDigests> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`.execute(db)
  const digests = tables.map(
    ({ name }) => sql`select ${name}::text as name, count(*) || ' rows ' ||
      coalesce(md5(string_agg(ctid::text || xmin::text, ',' order by ctid)), '') as digest from ${sql.id(name)}`,
  )
  const { rows } = await sql<{
    name: string
    digest: string
  }>`${sql.join(digests, sql` union all `)}`.execute(db)
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

/** The tables written between two digests, except those given. */
export function listWritten(
  before: TableDigests,
  after: TableDigests,
  but: readonly string[] = [],
): string[] {
  return Object.keys(after).filter((table) => before[table] !== after[table] && !but.includes(table))
}
