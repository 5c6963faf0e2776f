import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { type Day, dayIn } from '#app/domain/calendar/day.ts'
import { buildIfStale } from '#app/server/build-freshness.ts'
import type { HistorySize } from '../facts/history.ts'
import type { BuildUnderTest } from '../server-under-test.ts'

const run = promisify(execFile)
const mostOutputBytes = 1_000_000

/**
 * Fills an empty database with the code of a checkout, so that its tables are those which its build knows, and signs a
 * member in. Every checkout since the first bench has these modules.
 */
const preparation = `
  const { connectDatabase } = await import('#db/connect.ts')
  const { migrateToLatest } = await import('#db/migrator.ts')
  const { fillDatabase } = await import('#tests/bench/write-history.ts')
  const { settleTitles } = await import('#tests/bench/backlog/settle-titles.ts')
  const { openAuth } = await import('#app/server/auth.ts')
  const { signInAs } = await import('#tests/support/signed-in.ts')
  const { databaseUrl, secret, size, today } = JSON.parse(process.argv[1])
  const { longWork: db, close } = await connectDatabase({ databaseUrl })
  await migrateToLatest(db)
  const { rebuildSeconds } = await fillDatabase(db, size, today)
  await settleTitles(db)
  const auth = openAuth(db, { publicUrl: 'http://127.0.0.1', secret })
  const { cookie } = await signInAs(db, auth, 'member')
  await close()
  process.stdout.write(JSON.stringify({ cookie, rebuildSeconds }))
`

export type PreparedBuild = {
  build: BuildUnderTest
  environment: { DATABASE_URL: string; AUTH_SECRET: string }
  cookie: string
  /** How long deriving everything took while the database was filled. */
  rebuildSeconds: number
}

export async function prepareBuild(
  build: BuildUnderTest,
  databaseUrl: string,
  { teams, painPoints, mentions, months }: HistorySize,
): Promise<PreparedBuild> {
  await buildIfStale(build.dir)
  const secret = randomUUID()
  const today: Day = dayIn('Asia/Tokyo', new Date())
  const asked = { databaseUrl, secret, size: { teams, painPoints, mentions, months }, today }
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '--eval', preparation, JSON.stringify(asked)],
    { cwd: build.dir, env: { PATH: process.env.PATH, NODE_ENV: 'production' }, maxBuffer: mostOutputBytes },
  )
  return { build, environment: { DATABASE_URL: databaseUrl, AUTH_SECRET: secret }, ...JSON.parse(stdout) }
}
