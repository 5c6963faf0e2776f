import { sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import { untouchedColumns } from './untouched-columns.ts'

/** What a column holds: a text, a list of texts, or JSON with texts in it. */
type Holding = 'text' | 'list' | 'json'
export type TextColumn = { table: string; column: string; holding: Holding }

/** The catalogue's entry of a column that can hold a text. */
type Catalogued = TextColumn & { isOfList: boolean }

export type TextColumns = {
  /** Every column of every table that can hold what a person wrote, including tables of later migrations. */
  columns: TextColumn[]
  /** The names of columns limited to a list of words: in JSON they mean the same. */
  columnsOfLists: Set<string>
}

export async function readTextColumns(db: Db): Promise<TextColumns> {
  const catalogued = await listCatalogued(db)
  return {
    columns: catalogued
      .filter(({ table, column, isOfList }) => !isOfList && !(`${table}.${column}` in untouchedColumns))
      .map(({ table, column, holding }) => ({ table, column, holding })),
    columnsOfLists: new Set(catalogued.filter(({ isOfList }) => isOfList).map(({ column }) => column)),
  }
}

async function listCatalogued(db: Db): Promise<Catalogued[]> {
  const { rows } = await sql<Catalogued>`
    select c.relname as "table", a.attname as "column",
      case when t.typname in ('json', 'jsonb') then 'json' when t.typcategory = 'A' then 'list' else 'text' end as holding,
      exists (
        select from pg_constraint
        where conrelid = c.oid and contype = 'c' and conkey = array[a.attnum]
          and pg_get_constraintdef(oid) ~ '= ANY \\(+ARRAY\\[') as "isOfList"
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    join pg_type t on t.oid = a.atttypid
    left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
    where a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname not like 'kysely\\_%'
      and (t.typcategory = 'S' or e.typcategory = 'S' or t.typname in ('json', 'jsonb'))
    order by c.relname, a.attnum`.execute(db)
  return rows
}
