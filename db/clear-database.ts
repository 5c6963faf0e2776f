import { sql } from 'kysely'
import type { Db } from './transaction.ts'

/** Takes away everything, tables too: what comes next is migrateToLatest(). */
export async function clearDatabase(db: Db): Promise<void> {
  await sql`drop schema public cascade`.execute(db)
  await sql`create schema public`.execute(db)
}
