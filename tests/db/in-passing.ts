import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

/** A database with the three teams and four tickets that random facts refer to. */
export async function openForRandomFacts(): Promise<Db> {
  const db = await openTestDatabase()
  for (const slug of ['orders', 'billing', 'search']) await aTeam(db, { slug })
  await inTransaction(db, recorderOn('2026-01-05'), (db) =>
    sql`insert into tickets (url, tracker, key, created_on, created_at, created_by)
      select 'https://tickets.example/' || n, 'link', 'T', '2026-01-01', now(), 'Mori'
      from generate_series(1, 4) as n`.execute(db),
  )
  return db
}

/** Each run writes in a transaction of its own that is rolled back at the end. */
export async function inPassing(db: Db, work: (db: Tx) => Promise<void>): Promise<void> {
  const tx = await db.startTransaction().execute()
  try {
    await inTransaction(tx, recorderOn('2026-01-05'), work)
  } finally {
    await tx.rollback().execute()
  }
}
