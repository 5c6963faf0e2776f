import { sql } from 'kysely'
import { adoptBaseline } from './baseline-adoption.ts'
import { requestOutdated } from './derived/rebuild-summaries.ts'
import { applyDerivedSql } from './derived-sql.ts'
import { migrations } from './migrations/list.ts'
import type { Db, Tx } from './transaction.ts'

/** The database has migrations that this build does not know: what it would write might break what a newer one keeps. */
export class SchemaNewer extends Error {
  override name = 'SchemaNewer'
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`Unknown migrations: ${unknown.join(', ')}.`)
    this.unknown = unknown
  }
}

/**
 * Applies every migration not yet applied, in order, then the SQL of db/derived, all in one transaction; several
 * processes may start at once. Kysely's Migrator ends its transaction before anything can be added to it. Where the rules
 * of the summaries have changed as well, a rebuild is requested, which the server does in the background.
 */
export async function migrateToLatest(db: Db): Promise<string[]> {
  return db.transaction().execute(async (db) => {
    await takeTurn(db)
    await sql`
      create table if not exists kysely_migration (
        name varchar(255) primary key,
        timestamp varchar(255) not null
      )`.execute(db)
    const applied = await adoptBaseline(db, await listApplied(db))
    const unknown = applied.filter((name) => !(name in migrations))
    if (unknown.length > 0) throw new SchemaNewer(unknown)
    const missing = Object.entries(migrations).filter(([name]) => !applied.includes(name))
    for (const [name, migration] of missing) {
      await migration.up(db)
      await sql`insert into kysely_migration (name, timestamp) values (${name}, ${new Date().toISOString()})`.execute(
        db,
      )
    }
    await applyDerivedSql(db, missing.length > 0)
    await requestOutdated(db)
    return missing.map(([name]) => name)
  })
}

export async function isMigrated(db: Db): Promise<boolean> {
  const applied = await listApplied(db)
  return Object.keys(migrations).every((name) => applied.includes(name))
}

/** The lock of Kysely's Migrator, which builds from before the baseline take. */
async function takeTurn(db: Tx) {
  await sql`select pg_advisory_xact_lock(3853314791062309107)`.execute(db)
}

async function listApplied(db: Db): Promise<string[]> {
  const { rows: found } = await sql<{ exists: boolean }>`
    select to_regclass('kysely_migration') is not null as exists`.execute(db)
  if (!found[0]?.exists) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
