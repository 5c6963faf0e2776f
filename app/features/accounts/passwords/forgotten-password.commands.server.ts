import {
  type IssuedLink,
  issueLink,
} from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'

const hour = 3_600_000
/** Enough for slow mail, too few to flood a mailbox. */
const mostLinksAnHour = 3

/**
 * Issues a link to set a new password for somebody who forgot theirs; it replaces the previous one. Undefined after
 * three in an hour, no matter who requested them, an admin included: the last one is still valid.
 */
export async function issuePasswordLink(
  db: Db,
  by: Author,
  personId: string,
): Promise<IssuedLink | undefined> {
  return inTransaction(db, by, async (db) => {
    await waitForOthers(db, personId)
    const { made: issued } = await db
      .selectFrom('oneTimeLinks')
      .select((eb) => eb.fn.countAll<number>().as('made'))
      .where('personId', '=', personId)
      .where('purpose', '=', 'reset_password')
      .where('createdAt', '>', new Date(by.now.getTime() - hour))
      .executeTakeFirstOrThrow()
    return issued < mostLinksAnHour ? issueLink(db, by, { purpose: 'reset_password', personId }) : undefined
  })
}

/** Serialises concurrent requests, so that each sees the links issued before it. */
async function waitForOthers(db: Tx, personId: string) {
  await db.selectFrom('people').select('id').where('id', '=', personId).forNoKeyUpdate().execute()
}
