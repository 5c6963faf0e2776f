import { type RawBuilder, sql } from 'kysely'
import type { Db } from './transaction.ts'

const head = `-- The schema as it is now, for reading: the tables by name, then views and functions. Nothing runs this file;
-- \`npm run db:schema\` writes it from a database migrated from nothing. Tables are made in db/migrations; triggers, views
-- and functions in db/derived.
`

type Line = { table: string; line: string }

const ownTables = sql`
  select oid, relname from pg_class
  where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname not like 'kysely\\_%'`

/** The text of db/schema.sql, from the catalogue of a database. It is the same on both engines. */
export async function describeSchema(db: Db): Promise<string> {
  const columns = await listLines(db, columnsOf)
  const constraints = await listLines(db, constraintsOf)
  const indexes = await listLines(db, indexesOf)
  const triggers = await listLines(db, triggersOf)
  const tables = [...new Set(columns.map(({ table }) => table))].map((table) => {
    const of = (lines: Line[]) => lines.filter((line) => line.table === table).map(({ line }) => line)
    const inside = [...of(columns), ...of(constraints)].map((line) => `  ${line}`).join(',\n')
    const after = [...of(indexes).map((line) => `${line};\n`), ...of(triggers).map((line) => `-- ${line}\n`)]
    return `create table ${table} (\n${inside}\n);\n${after.join('')}`
  })
  return [head, ...tables, await describeViews(db), await describeFunctions(db)].join('\n')
}

async function listLines(db: Db, query: RawBuilder<Line>): Promise<Line[]> {
  const { rows } = await query.execute(db)
  return rows.map(({ table, line }) => ({ table, line: simplify(line) }))
}

const columnsOf = sql<Line>`
  select relname as "table", concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
    case when collname = 'C' then 'collate "C"' end,
    case when attidentity = 'a' then 'generated always as identity' end,
    'default ' || pg_get_expr(adbin, adrelid), case when attnotnull then 'not null' end) as line
  from (${ownTables}) as own
  join pg_attribute on attrelid = own.oid and attnum > 0 and not attisdropped
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  left join pg_collation c on c.oid = attcollation
  order by relname, attnum`

/** Without those that only repeat "not null": PostgreSQL lists them since version 18. */
const constraintsOf = sql<Line>`
  select relname as "table", format('constraint %I %s', conname, pg_get_constraintdef(c.oid, true)) as line
  from (${ownTables}) as own join pg_constraint c on conrelid = own.oid and contype <> 'n'
  order by relname, position(contype::text in 'pucf'), conname`

/** Without those that a primary key or a unique constraint brings along. */
const indexesOf = sql<Line>`
  select relname as "table", pg_get_indexdef(indexrelid) as line
  from (${ownTables}) as own join pg_index on indrelid = own.oid
  where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
  order by relname, indexrelid::regclass::text`

const triggersOf = sql<Line>`
  select relname as "table", 'triggers: ' || string_agg(tgname, ', ' order by tgname) as line
  from (${ownTables}) as own join pg_trigger on tgrelid = own.oid and not tgisinternal
  group by relname order by relname`

/** Their columns only: the engines word what a view selects differently. */
async function describeViews(db: Db): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select format('-- view %I (%s)', relname, string_agg(attname, ', ' order by attnum)) as line
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0
    where relnamespace = current_schema()::regnamespace and relkind = 'v'
    group by relname order by relname`.execute(db)
  return rows.map(({ line }) => `${line}\n`).join('')
}

async function describeFunctions(db: Db): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select format('-- function %I(%s) returns %s', proname, pg_get_function_arguments(oid),
      pg_get_function_result(oid)) as line
    from pg_proc where pronamespace = current_schema()::regnamespace order by oid::regprocedure::text`.execute(
    db,
  )
  return rows.map(({ line }) => `${line}\n`).join('')
}

/** Lower case outside quotation marks, on one line, and without what every reader knows. */
function simplify(line: string): string {
  return line
    .replace(/('[^']*'|"[^"]*")|[^'"]+/g, (part, quoted?: string) => quoted ?? part.toLowerCase())
    .replace(/'[^']*'|\s+/g, (part) => (part.startsWith("'") ? part.replace(/[\t\n]/g, escapeOf) : ' '))
    .replaceAll('::text', '')
    .replaceAll('public.', '')
    .replaceAll(' using btree', '')
    .replaceAll('timestamp with time zone', 'timestamptz')
    .replace(/ = any \(array\[([^\]]*)\]\)/g, ' in ($1)')
}

function escapeOf(space: string) {
  return space === '\t' ? '\\t' : '\\n'
}
