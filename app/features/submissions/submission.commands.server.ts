import { sql } from 'kysely'
import type { Recorder } from '#app/domain/recorder.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'

const nothingToSay = '{}'

/**
 * Carries out one submitted form exactly once. The key was created when the form was rendered; sent again (double
 * click, back button, a retry after a lost answer) the first result is returned again and nothing is recorded. All of
 * `work` and the key are one transaction: after a crash either both are stored or neither.
 */
export async function submitOnce<Result extends object>(
  db: Db,
  by: Recorder,
  key: string,
  work: (db: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(db, by, async (db) => {
    // A second sender waits here until the first has committed or failed.
    const claimed = await db
      .insertInto('submissions')
      .values({
        key,
        result: nothingToSay,
        submittedAt: by.now,
        submittedBy: by.actor.name,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      // Sent along with each change of a sync, so that the sender recognises its own.
      .returning(sql`set_config('nayami.submission_key', key::text, true)`.as('key'))
      .executeTakeFirst()
    if (!claimed) return getEarlierResult<Result>(db, key)

    const result = await work(db)
    const said = JSON.stringify(result)
    if (said !== nothingToSay)
      await db.updateTable('submissions').set({ result: said }).where('key', '=', key).execute()
    return result
  })
}

async function getEarlierResult<Result>(db: Tx, key: string): Promise<Result> {
  const { result } = await db
    .selectFrom('submissions')
    .select('result')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  // why: the same form wrote it, as JSON, with the same work.
  return result as Result
}
