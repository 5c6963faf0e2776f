import { type Kysely, sql, type Transaction } from 'kysely'
import { deriveMarked } from './derived/derive-summaries.ts'
import type { Database } from './schema.ts'

/** The open handle or a transaction: what a query needs. */
export type Db = Kysely<Database>
/** Only inside a transaction. */
export type Tx = Transaction<Database>

const attempts = 4
const retryable = new Set(['40001', '40P01'])

/** Who writes, at which instant, in which request: what stands in the audit event of each written row. */
export type Author = { actor: { id: string | null; name: string }; now: Date; requestId: string | null }

/** What nobody does: migrations, and the rows that a bench makes up. */
export const systemName = 'system'

const authors = new WeakMap<Tx, Author>()

/**
 * Runs `work` in one transaction signed by its author; inside an open one it joins it, so that commands can be
 * composed into one submission, and what it writes is its own author's. When an author's work is over, and so before
 * anything is committed, the summaries of every pain point whose facts it changed are derived again; until then the work
 * itself reads them as they were. Two writers who lock each other out (deadlock, serialisation) are tried again from the
 * start: `work` must therefore have no effect outside the database.
 */
export async function inTransaction<T>(db: Db, by: Author, work: (db: Tx) => Promise<T>): Promise<T> {
  // why: Kysely says at run time, not in the type, that a handle is a transaction.
  if (db.isTransaction) return joinTransaction(db as Tx, by, work)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((db) => joinTransaction(db, by, work))
    } catch (error) {
      if (attempt === attempts || !retryable.has(sqlStateOf(error) ?? '')) throw error
    }
  }
}

/** A transaction that the caller controls may be joined again afterwards, and is then signed and derived again. */
async function joinTransaction<T>(db: Tx, by: Author, work: (db: Tx) => Promise<T>): Promise<T> {
  const outer = authors.get(db)
  if (outer === by) return work(db)
  await sign(db, by)
  try {
    const answer = await work(db)
    await deriveMarked(db)
    if (outer) await sign(db, outer)
    return answer
  } finally {
    if (!outer) authors.delete(db)
  }
}

/** For this transaction only: the next one on this connection is nobody's again. */
async function sign(db: Tx, by: Author) {
  await sql`select set_config('nayami.actor_name', ${by.actor.name}, true),
    set_config('nayami.actor_id', ${by.actor.id ?? ''}, true),
    set_config('nayami.request_id', ${by.requestId ?? ''}, true),
    set_config('nayami.at', ${by.now.toISOString()}, true)`.execute(db)
  authors.set(db, by)
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
