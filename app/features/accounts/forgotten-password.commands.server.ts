import { type Author, type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { type IssuedLink, issueLink } from './one-time-link.commands.server.ts'

const hour = 3_600_000
/** More than anybody needs whose mail is slow, and too few to fill a letterbox with. */
const mostLinksAnHour = 3

/**
 * Makes a link to set a new password for somebody who says that they forgot theirs; the one before it ends. Undefined
 * after three in an hour, whoever asked for them and also those an admin made: the last of them is still good.
 */
export async function remindOfPassword(
  db: Db,
  by: Author,
  personId: string,
): Promise<IssuedLink | undefined> {
  return inTransaction(db, by, async (db) => {
    await waitForOthers(db, personId)
    const { made } = await db
      .selectFrom('oneTimeLinks')
      .select((eb) => eb.fn.countAll<number>().as('made'))
      .where('personId', '=', personId)
      .where('purpose', '=', 'reset_password')
      .where('createdAt', '>', new Date(by.now.getTime() - hour))
      .executeTakeFirstOrThrow()
    return made < mostLinksAnHour ? issueLink(db, by, { purpose: 'reset_password', personId }) : undefined
  })
}

/** Of several who ask at once each sees what the one before it made. */
async function waitForOthers(db: Tx, personId: string) {
  await db.selectFrom('people').select('id').where('id', '=', personId).forNoKeyUpdate().execute()
}
