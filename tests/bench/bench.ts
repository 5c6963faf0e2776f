// A program: fills a database of a given size, measures the production build on it and judges the figures.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayIn } from '#app/domain/calendar/day.ts'
import { setAccess } from '#app/features/organisation/organisation.commands.server.ts'
import { openAuth } from '#app/server/auth.ts'
import { buildIfStale } from '#app/server/build-freshness.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { signInAs } from '#tests/support/signed-in.ts'
import { type BenchArguments, parseBenchArguments } from './arguments.ts'
import { benchBacklog } from './backlog/bench-backlog.ts'
import { settleTitles } from './backlog/settle-titles.ts'
import {
  type BenchDatabase,
  createBenchDatabase,
  openFilledDatabase,
  withDatabase,
} from './bench-database.ts'
import { type Judgement, judge } from './budgets.ts'
import { compareBuilds } from './compare/compare-builds.ts'
import { buildFloor } from './floor/floor-build.ts'
import { holdLongSync } from './long-sync.ts'
import { measureServer } from './measure-server.ts'
import { measureSignIn } from './measure-sign-in.ts'
import { percentile } from './percentile.ts'
import { countRecorded, planRecordings } from './recordings.ts'
import { writeReport } from './report.ts'
import { measureColdStarts, startServerUnderTest } from './server-under-test.ts'
import { findLiveSync, findTargets } from './targets.ts'
import { describeFilling, fillDatabase } from './write-history.ts'

const coldStarts = 5
const bencher = { actor: { id: null, name: 'bench' }, now: new Date(), today: '', requestId: null }
const mostForms = 4_000
const projectDir = join(import.meta.dirname, '../..')

try {
  const wanted = parseBenchArguments(process.argv.slice(2))
  await buildIfStale(projectDir)
  const folder = await mkdtemp(join(tmpdir(), 'nayami-bench-'))
  const { againstDir } = wanted
  await (againstDir ? compare({ ...wanted, againstDir }, folder) : benchOwn(wanted, folder))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}

async function compare(wanted: BenchArguments & { againstDir: string }, folder: string) {
  try {
    process.stdout.write(`${await compareBuilds(wanted, join(folder, 'server.log'), say)}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function benchOwn(wanted: BenchArguments, folder: string) {
  const database = await (wanted.filledUrl
    ? openFilledDatabase(wanted.filledUrl)
    : createBenchDatabase(wanted, process.env.DATABASE_URL || undefined))
  const tidyUp = async () => {
    await database.remove()
    await rm(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => tidyUp().finally(() => process.exit(1)))
  try {
    const run = wanted.only === 'backlog' ? benchPages : bench
    await run(wanted, database, join(folder, 'server.log'))
  } finally {
    await tidyUp()
  }
}

/** Only the pages of the backlog, at any size. */
async function benchPages(wanted: BenchArguments, database: BenchDatabase, logFile: string) {
  const { report, ...benched } = await benchBacklog(wanted, database, logFile, say)
  await conclude(wanted, report, { engine: database.engine, ...benched })
}

async function bench(wanted: BenchArguments, database: BenchDatabase, logFile: string) {
  const { environment, engine } = database
  const { teams, painPoints, mentions, months, seconds } = wanted
  say(`${engine}: filling ${teams} teams, ${painPoints} pain points, ${mentions} mentions, ${months} months`)
  const { filling, targets, forms, liveSync, cookie } = await prepare(wanted, database)
  say(describeFilling(filling))
  const starts = await measureColdStarts(environment, logFile, cookie, coldStarts)
  await buildFloor()
  const server = await startServerUnderTest(environment, logFile, cookie, { hasFloor: true })
  const measured = await measureServer(server, targets, forms, liveSync, seconds, say)
    .then(async (figures) => ({
      ...figures,
      signIn: wanted.isSignInMeasured ? await measureSignIn(server, targets.backlog, seconds) : null,
    }))
    .finally(server.stop)
  const recorded = await withDatabase(database, countRecorded)
  const acknowledged = measured.recording.acknowledged + measured.live.mentions
  if (recorded !== acknowledged)
    throw new Error(`${acknowledged} mentions were acknowledged but ${recorded} are recorded.`)

  const all = {
    ...measured,
    painPoints,
    coldStartSeconds: percentile(starts, 0.5),
    fillingMentionsPerSecond: filling.mentionsPerSecond,
  }
  const judgements = judge(all)
  const report = `${writeReport(all, judgements)}\n${recorded} mentions acknowledged, all recorded once`
  const size = { teams, painPoints, mentions, months }
  await conclude(wanted, report, { engine, size, filling, ...all, judgements })
}

async function conclude(
  { jsonFile, isStrict }: BenchArguments,
  report: string,
  benched: { judgements: Judgement[] } & Record<string, unknown>,
) {
  const machine = { cores: availableParallelism(), loadOfLastMinute: loadavg()[0], node: process.version }
  process.stdout.write(`\n${report}\n${machine.cores} cores, load ${machine.loadOfLastMinute?.toFixed(1)}\n`)
  if (jsonFile) await writeFile(jsonFile, `${JSON.stringify({ machine, ...benched }, null, 2)}\n`)
  // The machines this runs on are shared: a figure over its limit is reported, and fails the run only on request.
  if (isStrict && benched.judgements.some(({ isMet }) => !isMet)) process.exitCode = 1
}

function prepare(wanted: BenchArguments, database: BenchDatabase) {
  const secret = database.environment.AUTH_SECRET
  const today = dayIn('Asia/Tokyo', new Date())
  return withDatabase(database, async (db) => {
    await migrateToLatest(db)
    const filling = await fillDatabase(db, wanted, today)
    const indexedAt = performance.now()
    await settleTitles(db)
    say(`terms of all titles found in ${((performance.now() - indexedAt) / 1000).toFixed(1)} s`)
    const liveSync = await findLiveSync(db)
    const longSyncId = await holdLongSync(db, { ...bencher, today })
    const targets = await findTargets(db, today, wanted.months, longSyncId)
    const auth = openAuth(db, { publicUrl: 'http://127.0.0.1', secret })
    const { cookie } = await signInAs(db, auth, 'member')
    await setAccess(db, bencher, { anyoneMayView: wanted.isSignInMeasured, passwordsAllowed: true })
    const forms = await planRecordings(db, mostForms)
    return { filling, targets, forms, liveSync, cookie }
  })
}

function say(what: string) {
  process.stderr.write(`${what}\n`)
}
