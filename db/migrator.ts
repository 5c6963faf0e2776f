import { type Migration, Migrator } from 'kysely/migration'
import { migrations } from './migrations/list.ts'
import type { Db } from './transaction.ts'

function migratorOf(db: Db) {
  return new Migrator({
    db,
    provider: { getMigrations: async (): Promise<Record<string, Migration>> => migrations },
  })
}

/** Applies every migration not yet applied, in order; several processes may start at once. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

export async function isMigrated(db: Db): Promise<boolean> {
  const all = await migratorOf(db).getMigrations()
  return all.every((migration) => migration.executedAt !== undefined)
}
