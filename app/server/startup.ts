import type { Logger } from 'pino'
import { issueLink } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { hasPeople } from '#app/features/accounts/people/person.queries.server.ts'
import type { RunningJob } from '#db/background-work.ts'
import { connectDatabase } from '#db/connect.ts'
import type { ConnectedDatabase } from '#db/connected-database.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { orRefused } from '#db/server-refusal.ts'
import { awaitServer } from '#db/server-start.ts'
import type { Db } from '#db/transaction.ts'
import type { Env } from '../env.server.ts'
import { type RunningServer, serve } from '../server.ts'
import { openAuth } from './auth.ts'
import { openOidc } from './oidc.ts'
import { openBuiltPages, openVitePages } from './pages.ts'
import { createLog } from './request-log.ts'
import { storedSecret } from './stored-secret.ts'

const exitWithinMilliseconds = 12_000

/** What a program may bring to the start of its own. */
type Brought = {
  /** Open and migrated; from here on it is closed with the server. */
  database?: ConnectedDatabase
  /** Lines to print when the address is known, before the one that says that the server listens. */
  greet?: (publicUrl: string) => Promise<string[]>
  openPages?: typeof openVitePages
}

/**
 * From nothing to a server that answers: database, migrations, pages, port. The line it prints last,
 * "Nayami is listening on http://HOST:PORT", is the one other programs may wait for and read the port from.
 */
export async function startNayami(
  env: Env,
  {
    database: opened,
    greet,
    openPages = env.mode === 'development' ? openVitePages : openBuiltPages,
  }: Brought = {},
): Promise<void> {
  const log = createLog(env.logLevel)
  const database = opened ?? (await openMigratedDatabase(env, log))
  const { db, longWork } = database
  const secret = env.authSecret ?? (await storedSecret(env.dataDir))
  const running = await serve(env, log, {
    database,
    openPages,
    openAuth: (publicUrl) => ({
      auth: openAuth(db, { publicUrl, secret }),
      oidc: env.oidc && openOidc(db, { publicUrl, secret }, env.oidc),
    }),
  })
  const jobs: Promise<RunningJob>[] = []
  stopOnSignal(running, jobs, database)
  const publicUrl = env.publicUrl ?? running.url
  await printSetUpLink(db, publicUrl)
  for (const line of (await greet?.(publicUrl)) ?? []) process.stdout.write(`${line}\n`)
  process.stdout.write(`Nayami is listening on ${running.url}\n`)
  jobs.push(startJobs(longWork, log))
}

/** Imported only now: who waits for the first page does not wait for what the jobs need. */
async function startJobs(db: Db, log: Logger): Promise<RunningJob> {
  const [{ startDeriving }, { startIndexing }, { findAlike }, { startProposing }] = await Promise.all([
    import('#db/derived/derive-job.ts'),
    import('#app/features/pain-points/similar/similar.job.server.ts'),
    import('#app/features/pain-points/similar/alike.job.server.ts'),
    import('#app/features/merging/same.job.server.ts'),
  ])
  const telling = (what: string) => (error: unknown) => log.error({ err: error }, `${what} failed`)
  const running = [
    startDeriving(db, telling('deriving summaries')),
    startIndexing(db, telling('finding the terms of titles')),
    startProposing(db, findAlike, telling('finding what is probably the same')),
  ]
  return {
    stop: async () => {
      await Promise.all(running.map((job) => job.stop()))
    },
  }
}

async function openMigratedDatabase({ database }: Env, log: Logger): Promise<ConnectedDatabase> {
  return orRefused(database, async () => {
    await awaitServer(database, { onWait: () => log.warn('the database is starting up: waiting for it') })
    const opened = await connectDatabase(database)
    await migrateToLatest(opened.longWork)
    await opened.markCreated?.()
    return opened
  })
}

/** As long as nobody has an account, the instance belongs to whoever reads what the server prints. */
async function printSetUpLink(db: Db, publicUrl: string) {
  if (await hasPeople(db)) return
  const printer = { actor: { id: null, name: 'server' }, now: new Date(), requestId: null }
  const { token } = await issueLink(db, printer, { purpose: 'set_up' })
  process.stdout.write(`Set up Nayami at ${publicUrl}/setup?token=${token}\n`)
}

function stopOnSignal(running: RunningServer, jobs: Promise<RunningJob>[], database: ConnectedDatabase) {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), exitWithinMilliseconds).unref()
    await running.stop()
    for (const job of jobs) await (await job).stop()
    await database.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
