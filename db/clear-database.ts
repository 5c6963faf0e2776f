import { sql } from 'kysely'
import type { Db } from './transaction.ts'

/** Drops everything, tables included; migrateToLatest() has to follow. */
export async function clearDatabase(db: Db): Promise<void> {
  await sql`drop schema public cascade`.execute(db)
  await sql`create schema public`.execute(db)
}
