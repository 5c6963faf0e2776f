import { sql } from 'kysely'
import { dayIn } from '#app/domain/calendar/day.ts'
import { connectDatabase } from '#db/connect.ts'
import { startCluster } from '#tests/support/postgres-cluster.ts'
import type { BenchArguments } from '../arguments.ts'
import { planRecordings } from '../recordings.ts'
import { type BuildUnderTest, ownBuild, readBuild } from '../server-under-test.ts'
import { findTargets } from '../targets.ts'
import { type MeasuredBuild, writeComparison } from './compare-report.ts'
import { listComparedTargets } from './compared-targets.ts'
import { measureBuild } from './measure-build.ts'
import { type PreparedBuild, prepareBuild } from './prepare-build.ts'

const processes = 3
const formsAProcess = 240

/**
 * Measures another checkout's build and this one in turn, each on a database of its own with the same rows, several
 * processes of each. The machine may be shared: what is worth reading is the share.
 */
export async function compareBuilds(
  wanted: BenchArguments & { againstDir: string },
  logFile: string,
  say: (what: string) => void,
): Promise<string> {
  const cluster = await startCluster()
  try {
    const prepared: PreparedBuild[] = []
    for (const build of [readBuild(wanted.againstDir), ownBuild]) prepared.push(await prepare(build))
    const [, own] = prepared
    const { targets, forms } = await planOn(own?.environment.DATABASE_URL ?? '', wanted.months)
    const measured = prepared.map(({ rebuildSeconds }): MeasuredBuild => ({ rebuildSeconds, processes: [] }))
    for (let round = 0; round < processes; round++)
      for (const [index, build] of prepared.entries()) {
        say(`process ${round + 1} of ${processes} of ${build.build.dir}`)
        const ofRound = forms.slice(round * formsAProcess, (round + 1) * formsAProcess)
        const figures = await measureBuild(build, targets, ofRound, { seconds: wanted.seconds, logFile })
        measured[index]?.processes.push(figures)
      }
    const [before, after] = measured
    if (!before || !after) throw new Error('There are two builds to compare.')
    return writeComparison(before, after)
  } finally {
    await cluster.stop()
  }

  async function prepare(build: BuildUnderTest): Promise<PreparedBuild> {
    say(`filling a database with the code of ${build.dir}`)
    const url = new URL(cluster.serverUrl)
    url.pathname = `/nayami_${url.port}_${build === ownBuild ? 'after' : 'before'}`
    await onServer(cluster.serverUrl, url.pathname.slice(1))
    return prepareBuild(build, url.href, wanted)
  }
}

/** Both databases have the same rows, so what is asked of one can be asked of the other. */
async function planOn(databaseUrl: string, months: number) {
  const { longWork: db, close } = await connectDatabase({ databaseUrl })
  try {
    const found = await findTargets(db, dayIn('Asia/Tokyo', new Date()), months, 1)
    return { targets: listComparedTargets(found), forms: await planRecordings(db, processes * formsAProcess) }
  } finally {
    await close()
  }
}

async function onServer(serverUrl: string, name: string) {
  const { longWork, close } = await connectDatabase({ databaseUrl: serverUrl, maxConnections: 1 })
  try {
    await sql`create database ${sql.id(name)}`.execute(longWork)
  } finally {
    await close()
  }
}
