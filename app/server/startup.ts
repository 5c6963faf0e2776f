import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrator.ts'
import type { Env } from '../env.server.ts'
import { type RunningServer, serve } from '../server.ts'
import { openBuiltPages, openVitePages } from './pages.ts'
import { createLog } from './request-log.ts'

const exitWithinMilliseconds = 12_000

/**
 * From nothing to a server that answers: database, migrations, pages, port. The line it prints last,
 * "Nayami is listening on http://HOST:PORT", is the one other programs may wait for and read the port from.
 */
export async function startNayami(env: Env): Promise<void> {
  const log = createLog(env.logLevel)
  const openPages = env.mode === 'development' ? openVitePages : openBuiltPages
  await openMigratedDatabase(env)
  const running = await serve(env, log, openPages)
  stopOnSignal(running)
  process.stdout.write(`Nayami is listening on ${running.url}\n`)
}

async function openMigratedDatabase(env: Env) {
  const { db } = await openDatabase(env.database)
  await migrateToLatest(db)
}

function stopOnSignal(running: RunningServer) {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), exitWithinMilliseconds).unref()
    await running.stop()
    await closeDatabase()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
