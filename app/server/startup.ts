import type { Logger } from 'pino'
import { issueLink } from '#app/features/accounts/one-time-link.commands.server.ts'
import { hasPeople } from '#app/features/accounts/person.queries.server.ts'
import type { RunningJob } from '#app/features/pain-points/similar.job.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { orRefused } from '#db/server-refusal.ts'
import { awaitServer } from '#db/server-start.ts'
import type { Db } from '#db/transaction.ts'
import type { Env } from '../env.server.ts'
import { type RunningServer, serve } from '../server.ts'
import { openAuth } from './auth.ts'
import { keptSecret } from './kept-secret.ts'
import { openOidc } from './oidc.ts'
import { openBuiltPages, openVitePages } from './pages.ts'
import { createLog } from './request-log.ts'

const exitWithinMilliseconds = 12_000

/**
 * From nothing to a server that answers: database, migrations, pages, port. The line it prints last,
 * "Nayami is listening on http://HOST:PORT", is the one other programs may wait for and read the port from.
 * What `greet` says, knowing the address, stands before it.
 */
export async function startNayami(
  env: Env,
  {
    greet,
    openPages = env.mode === 'development' ? openVitePages : openBuiltPages,
  }: {
    greet?: (publicUrl: string) => Promise<string[]>
    openPages?: typeof openVitePages
  } = {},
): Promise<void> {
  const log = createLog(env.logLevel)
  const { db, longWork } = await openMigratedDatabase(env, log)
  const secret = env.authSecret ?? (await keptSecret(env.dataDir))
  const running = await serve(env, log, openPages, (publicUrl) => ({
    auth: openAuth(db, { publicUrl, secret }),
    oidc: env.oidc && openOidc(db, { publicUrl, secret }, env.oidc),
  }))
  const jobs: Promise<RunningJob>[] = []
  stopOnSignal(running, jobs)
  const publicUrl = env.publicUrl ?? running.url
  await printSetUpLink(db, publicUrl)
  for (const line of (await greet?.(publicUrl)) ?? []) process.stdout.write(`${line}\n`)
  process.stdout.write(`Nayami is listening on ${running.url}\n`)
  jobs.push(startJobs(longWork, log))
}

/** Imported only now: who waits for the first page does not wait for what the jobs need. */
async function startJobs(db: Db, log: Logger): Promise<RunningJob> {
  const [{ startIndexing }, { findAlike }, { startProposing }] = await Promise.all([
    import('#app/features/pain-points/similar.job.server.ts'),
    import('#app/features/pain-points/alike.job.server.ts'),
    import('#app/features/merging/same.job.server.ts'),
  ])
  const telling = (what: string) => (error: unknown) => log.error({ err: error }, `${what} failed`)
  const running = [
    startIndexing(db, telling('finding the terms of titles')),
    startProposing(db, findAlike, telling('finding what is probably the same')),
  ]
  return {
    stop: async () => {
      await Promise.all(running.map((job) => job.stop()))
    },
  }
}

async function openMigratedDatabase({ database }: Env, log: Logger) {
  return orRefused(database, async () => {
    await awaitServer(database, { onWait: () => log.warn('the database is starting up: waiting for it') })
    const opened = await openDatabase(database)
    await migrateToLatest(opened.longWork)
    await opened.noteMade?.()
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

function stopOnSignal(running: RunningServer, jobs: Promise<RunningJob>[]) {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), exitWithinMilliseconds).unref()
    await running.stop()
    for (const job of jobs) await (await job).stop()
    await closeDatabase()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
