import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { columnRules } from '#app/features/redaction/stand-in.ts'
import { readTextColumns } from '#app/features/redaction/text-columns.queries.server.ts'
import { untouchedColumns } from '#app/features/redaction/untouched-columns.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

describe('every column that can hold a text', () => {
  test('has a type that a redaction reads, or one that holds no text', async () => {
    const { rows } = await sql<{ type: string }>`
      select distinct t.typname as type from pg_attribute a
      join pg_class c on c.oid = attrelid and relkind in ('r', 'p', 'm') and relnamespace = 'public'::regnamespace
      join pg_type t on t.oid = atttypid
      where attnum > 0 and not attisdropped order by 1`.execute(db)
    const textless =
      '_float4 _int4 _int8 bool date float4 int2 int4 int8 numeric timestamptz uuid xid8'.split(' ')
    const read = '_text jsonb text varchar'.split(' ')
    expect(
      rows.map(({ type }) => type).filter((type) => !textless.includes(type) && !read.includes(type)),
    ).toEqual([])
  })

  test('is redacted, or is listed as untouched with the reason', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type in ('text', 'character varying', 'ARRAY', 'jsonb')
        and table_name || '.' || column_name = any (${Object.keys(untouchedColumns)})`.execute(db)
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(untouchedColumns))
  })

  test('has its own rule where it must be unique', async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct c.relname || '.' || a.attname as name
      from pg_index i join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = c.oid and (a.attnum = any (i.indkey)
        or pg_get_indexdef(i.indexrelid) ~ ('\\(' || a.attname || '\\)'))
      where i.indisunique`.execute(db)
    const unique = new Set(rows.map(({ name }) => name))
    const { columns } = await readTextColumns(db)
    const names = columns.map(({ table, column }) => `${table}.${column}`)
    expect(names.filter((name) => unique.has(name) && !(name in columnRules))).toEqual([])
  })
})
