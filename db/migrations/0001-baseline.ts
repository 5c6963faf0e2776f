import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'

const folder = join(import.meta.dirname, '0001-baseline')

/** In the order of the glossary, each after the tables it refers to. */
const files = [
  'organisation',
  'teams',
  'categories',
  'agendas',
  'syncs',
  'pain-points',
  'mentions',
  'tickets',
  'merges',
  'splits',
  'decisions',
  'reviews',
  'accounts',
  'saved-views',
  'bulk-changes',
  'audit',
  'standings',
  'toil',
  'similar',
  'sync-changes',
]

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  for (const file of files) await sql.raw(await readFile(join(folder, `${file}.sql`), 'utf8')).execute(db)
}
