import { type Kysely, sql } from 'kysely'

const renamed = { standings: 'summaries', team_standings: 'team_summaries', sightings: 'last_seen' }

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // An index on a function that is replaced; db/derived creates its successor.
  await sql`drop index if exists standings_marks`.execute(db)
  for (const [before, after] of Object.entries(renamed)) {
    await sql`alter table ${sql.table(before)} rename to ${sql.ref(after)}`.execute(db)
    await renameConstraints(db, before, after)
    await renameIndexes(db, before, after)
  }
}

// biome-ignore lint/suspicious/noExplicitAny: why: as above
async function renameConstraints(db: Kysely<any>, before: string, after: string) {
  const { rows } = await sql<{ name: string; next: string }>`
    select conname as name, replace(conname, ${before}, ${after}) as next from pg_constraint where conrelid = ${after}::regclass and starts_with(conname, ${before})`.execute(
    db,
  )
  for (const { name, next } of rows)
    await sql`alter table ${sql.table(after)} rename constraint ${sql.ref(name)} to ${sql.ref(next)}`.execute(
      db,
    )
}

// biome-ignore lint/suspicious/noExplicitAny: why: as above
async function renameIndexes(db: Kysely<any>, before: string, after: string) {
  const { rows } = await sql<{ name: string; next: string }>`
    select relname as name, replace(relname, ${before}, ${after}) as next from pg_index
    join pg_class on pg_class.oid = indexrelid
    where indrelid = ${after}::regclass and starts_with(relname, ${before})`.execute(db)
  for (const { name, next } of rows)
    await sql`alter index ${sql.ref(name)} rename to ${sql.ref(next)}`.execute(db)
}
