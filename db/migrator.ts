import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { migrations } from './migrations/list.ts'
import type { Db } from './transaction.ts'

function migratorOf(db: Db) {
  return new Migrator({
    db,
    provider: { getMigrations: async (): Promise<Record<string, Migration>> => migrations },
  })
}

/** The database has migrations that this build does not know: what it would write might break what a newer one keeps. */
export class SchemaNewer extends Error {
  override name = 'SchemaNewer'
  readonly unknown: readonly string[]
  constructor(unknown: readonly string[]) {
    super(`Unknown migrations: ${unknown.join(', ')}.`)
    this.unknown = unknown
  }
}

/** Applies every migration not yet applied, in order; several processes may start at once. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest()
  if (error) {
    const unknown = await listUnknown(db).catch(() => [])
    throw unknown.length > 0 ? new SchemaNewer(unknown) : error
  }
  return (results ?? []).map((result) => result.migrationName)
}

async function listUnknown(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name).filter((name) => !(name in migrations))
}

export async function isMigrated(db: Db): Promise<boolean> {
  const all = await migratorOf(db).getMigrations()
  return all.every((migration) => migration.executedAt !== undefined)
}
