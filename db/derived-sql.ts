import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './transaction.ts'

const folder = join(import.meta.dirname, 'derived')

/** The functions, triggers and views in force; each file after those whose functions, indexes or views it needs. */
const files = [
  'toil-hours',
  'search-text',
  'roots',
  'ticket-outcome',
  'came-back',
  'heat-cells',
  'toil-steps',
  'summary-facets',
  'changed-pain-points',
  'pain-point-facts',
  'write-summaries',
  'changed-facts',
  'changed-tickets',
  'same-proposals',
  'similar-terms',
  'redaction',
  'audit',
  'sync-changes',
  'rights',
  'heard-syncs',
]

/**
 * Applies db/derived again where it differs from what the database has, or where `isDue`: a migration may have dropped
 * an index or a view with its table. What was applied before and is in no file any more is dropped.
 */
export async function applyDerivedSql(db: Tx, isDue: boolean): Promise<void> {
  const texts = await Promise.all(files.map((file) => readFile(join(folder, `${file}.sql`), 'utf8')))
  const digest = createHash('sha256').update(texts.join('')).digest('hex')
  const before = await readApplied(db)
  if (before?.digest === digest && !isDue) return
  for (const text of texts) await sql.raw(text).execute(db)
  const written = await listObjects(db, sql`xmin = pg_current_xact_id()::xid`)
  await dropObjects(db, before?.objects.filter((object) => !written.includes(object)) ?? [])
  await noteApplied(db, digest, written)
}

/** For a database from before there was db/derived: what is in it now is what the next application replaces. */
export async function noteObjectsInForce(db: Tx): Promise<void> {
  await readApplied(db)
  await noteApplied(db, '', await listObjects(db, sql`true`))
}

/** `function f(integer)`, `trigger t on a_table`, `view v`: as `drop` names them. What belongs to an extension is not ours. */
async function listObjects(db: Tx, which: RawBuilder<boolean>): Promise<string[]> {
  const { rows } = await sql<{ object: string }>`
    with ours as (select current_schema()::regnamespace as schema)
    select format('view %s', ev_class::regclass) as object from ours, (
      select ev_class, xmin from pg_rewrite where rulename = '_RETURN') as view
    where (select relnamespace from pg_class where oid = ev_class) = schema and ${which}
    union all
    select format('trigger %I on %s', tgname, tgrelid::regclass) from ours, pg_trigger
    where not tgisinternal and (select relnamespace from pg_class where oid = tgrelid) = schema and ${which}
    union all
    select format('function %s', oid::regprocedure) from ours, pg_proc
    where pronamespace = schema and prokind = 'f' and ${which}
      and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')`.execute(
    db,
  )
  return rows.map(({ object }) => object)
}

/** Views and triggers before the functions they call, which is their order from behind. */
async function dropObjects(db: Tx, objects: string[]) {
  for (const object of objects.toSorted().toReversed()) {
    const [kind, name] = [object.slice(0, object.indexOf(' ')), object.slice(object.indexOf(' ') + 1)]
    await sql.raw(`drop ${kind} if exists ${name}`).execute(db)
  }
}

type Applied = { digest: string; objects: string[] }

async function readApplied(db: Tx): Promise<Applied | undefined> {
  await sql`
    create table if not exists derived_sql (
      id smallint primary key default 1 check (id = 1),
      digest text not null,
      objects text[] not null
    )`.execute(db)
  const { rows } = await sql<Applied>`select digest, objects from derived_sql`.execute(db)
  return rows[0]
}

async function noteApplied(db: Tx, digest: string, objects: string[]) {
  await sql`
    insert into derived_sql (digest, objects) values (${digest}, ${objects})
    on conflict (id) do update set digest = excluded.digest, objects = excluded.objects`.execute(db)
}
