import { type Day, dayIn } from '#app/domain/calendar/day.ts'
import { openAuth } from '#app/server/auth.ts'
import { isMigrated, migrateToLatest } from '#db/migrator.ts'
import type { Db } from '#db/transaction.ts'
import { signInAs } from '#tests/support/signed-in.ts'
import type { BenchArguments } from '../arguments.ts'
import { type BenchDatabase, withDatabase } from '../bench-database.ts'
import type { Judgement } from '../budgets.ts'
import { startServerUnderTest } from '../server-under-test.ts'
import { describeFilling, fillDatabase } from '../write-history.ts'
import { findAddresses } from './addresses.ts'
import { judgeBacklog, type MeasuredBacklog } from './backlog-budgets.ts'
import { writeBacklogReport } from './backlog-report.ts'
import { measureBacklog } from './measure-backlog.ts'
import { settleTitles } from './settle-titles.ts'

/** Enough for "others have this too"; the terms of all of a million titles would take minutes. */
const titlesWithTerms = 20_000

export type BacklogBench = {
  size: { teams: number; painPoints: number; mentions: number }
  measured: MeasuredBacklog
  judgements: Judgement[]
  report: string
}

/** Fills the database unless it is filled, and measures the pages of the backlog on it, each address by name. */
export async function benchBacklog(
  wanted: BenchArguments,
  database: BenchDatabase,
  logFile: string,
  say: (what: string) => void,
): Promise<BacklogBench> {
  const today = dayIn('Asia/Tokyo', new Date())
  const { size, addresses, cookie } = await withDatabase(database, async (db) => {
    await (wanted.filledUrl ? refuseUnlessMigrated(db) : fill(db, wanted, today, say))
    say('settling the terms of titles')
    await settleTitles(db, titlesWithTerms)
    const auth = openAuth(db, { publicUrl: 'http://127.0.0.1', secret: database.environment.AUTH_SECRET })
    const { cookie } = await signInAs(db, auth, 'member', 'Bench')
    return { size: await readSize(db), addresses: await findAddresses(db, today), cookie }
  })
  const server = await startServerUnderTest(database.environment, logFile, cookie)
  const figures = await measureBacklog(server, addresses, wanted.seconds, say).finally(server.stop)
  const measured = { database: wanted.database, ...figures }
  const judgements = judgeBacklog(measured)
  return { size, measured, judgements, report: writeBacklogReport(measured, judgements) }
}

async function fill(db: Db, wanted: BenchArguments, today: Day, say: (what: string) => void) {
  await migrateToLatest(db)
  say(describeFilling(await fillDatabase(db, wanted, today)))
}

/** Otherwise the server would migrate it at its start, which takes time on a database of this size. */
async function refuseUnlessMigrated(db: Db) {
  if (!(await isMigrated(db)))
    throw new Error('The filled database is not migrated: npm run db:migrate first.')
}

async function readSize(db: Db) {
  const count = async (table: 'teams' | 'painPoints' | 'mentions') => {
    const counted = db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('rows'))
    return (await counted.executeTakeFirstOrThrow()).rows
  }
  return {
    teams: await count('teams'),
    painPoints: await count('painPoints'),
    mentions: await count('mentions'),
  }
}
