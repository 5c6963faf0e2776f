import type { Kysely, Transaction } from 'kysely'
import type { Database } from './schema.ts'

/** The open handle or a transaction: what a query needs. */
export type Db = Kysely<Database>
/** Only inside a transaction. */
export type Tx = Transaction<Database>

const attempts = 4
const retryable = new Set(['40001', '40P01'])

/**
 * Runs `work` in one transaction; inside an open one it joins it, so that commands can be composed into
 * one submission. Two writers who lock each other out (deadlock, serialisation) are tried again from the
 * start: `work` must therefore have no effect outside the database.
 */
export async function inTransaction<T>(db: Db, work: (db: Tx) => Promise<T>): Promise<T> {
  // why: Kysely says at run time, not in the type, that a handle is a transaction.
  if (db.isTransaction) return work(db as Tx)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (attempt === attempts || !retryable.has(sqlStateOf(error) ?? '')) throw error
    }
  }
}

/** The five-letter SQLSTATE of a database error, e.g. '23505' for a value that must be unique. */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The name of the constraint that a write broke, e.g. 'teams_slug_key'. */
export function brokenConstraintOf(error: unknown): string | undefined {
  return error instanceof Error && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : undefined
}
