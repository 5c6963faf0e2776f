import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connectDatabase } from '#db/connect.ts'

const binaries = '/usr/lib/postgresql/15/bin'
const startWithinMilliseconds = 30_000

class PostgresMissing extends Error {
  override name = 'PostgresMissing'
  constructor() {
    super('PostgreSQL 15 is not installed: apt-get install postgresql-15, or set DATABASE_URL to a server.')
  }
}

export type Cluster = {
  serverUrl: string
  /**
   * As `pg_ctl restart -m immediate`: without a shutdown, so that what was committed is recovered from the log. One
   * that has ended is started. Resolves when it answers.
   */
  restart: () => Promise<void>
  isRunning: () => boolean
  stop: () => Promise<void>
}

/**
 * A PostgreSQL server of the caller's own on a free loopback port, with its default settings except those given as
 * name=value; its folder, in `place`, is removed when it stops. PostgreSQL refuses to run as root: then it runs as
 * the user postgres.
 */
export async function startCluster({
  changed = [],
  place = tmpdir(),
}: {
  changed?: string[]
  place?: string
} = {}): Promise<Cluster> {
  if (!existsSync(join(binaries, 'postgres'))) throw new PostgresMissing()
  const owner = findOwner()
  const dir = await mkdtemp(join(place, 'nayami-cluster-'))
  if (owner) await chown(dir, owner.uid, owner.gid)
  const data = join(dir, 'data')
  const identity = { ...owner, cwd: dir }
  run(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'nayami', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
    identity,
  )
  const port = await findFreePort()
  const serverUrl = `postgres://nayami@127.0.0.1:${port}/postgres`
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, ...changed]
  const start = () =>
    spawn(join(binaries, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
      ...identity,
      stdio: 'ignore',
    })
  let server = start()
  // A process that ends early leaves no server behind.
  const kill = () => server.kill('SIGINT')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    // Fast shutdown: open connections are closed, nothing is left to recover.
    await end(server, 'SIGINT')
    await rm(dir, { recursive: true, force: true })
  }
  const restart = async () => {
    await end(server, 'SIGQUIT')
    server = start()
    await answers(serverUrl)
  }
  try {
    await answers(serverUrl)
  } catch (error) {
    await stop()
    throw error
  }
  return { serverUrl, restart, isRunning: () => isRunning(server), stop }
}

const isRunning = (server: ChildProcess) => server.exitCode === null && server.signalCode === null

async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT') {
  if (!isRunning(server)) return
  const exited = once(server, 'exit')
  server.kill(signal)
  await exited
}

async function answers(serverUrl: string) {
  const { db, close } = await connectDatabase({ databaseUrl: serverUrl, maxConnections: 1 })
  const giveUpAt = performance.now() + startWithinMilliseconds
  try {
    for (;;) {
      try {
        await sql`select 1`.execute(db)
        return
      } catch (error) {
        if (performance.now() > giveUpAt) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  } finally {
    await close()
  }
}

function findOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  return { uid: Number(run('id', ['-u', 'postgres'])), gid: Number(run('id', ['-g', 'postgres'])) }
}

function run(
  command: string,
  args: string[],
  options: { cwd?: string; uid?: number; gid?: number } = {},
): string {
  const { status, stdout, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
  return stdout.trim()
}

/** A port that was free a moment ago; on loopback it is unlikely to be taken in between. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
