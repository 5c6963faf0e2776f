import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findFreePort } from '#tests/support/postgres-cluster.ts'

const floorProgram = 'tests/bench/floor/start.ts'
const readyWithinMilliseconds = 60_000

/** A checkout, and how `npm start` starts its server, flags and all; the program is the last. */
export type BuildUnderTest = { dir: string; startArguments: string[] }

export function readBuild(dir: string): BuildUnderTest {
  const { scripts } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))
  return { dir, startArguments: scripts.start.split(' ').slice(1) }
}

export const ownBuild = readBuild(join(import.meta.dirname, '../..'))

export type ServerUnderTest = {
  url: string
  /** The cookie of a member’s session on it. */
  cookie: string
  /** From the start of the process to the first success of /readyz. */
  coldStartSeconds: number
  /** Its peak memory; null where the system does not report it. */
  readPeakMemory: () => Promise<number | null>
  /** Processor time it has used so far; null where the system does not report it. */
  readProcessorSeconds: () => Promise<number | null>
  stop: () => Promise<void>
}

/**
 * The production server as `npm start` runs it, with its request log switched on and written to a file, as it is in
 * production; only the bench's own environment reaches it. With the floor it serves the build that {@link buildFloor}
 * made, the product and one page more; otherwise it may be another checkout's.
 */
export async function startServerUnderTest(
  environment: Record<string, string>,
  logFile: string,
  cookie: string,
  { hasFloor = false, build = ownBuild }: { hasFloor?: boolean; build?: BuildUnderTest } = {},
): Promise<ServerUnderTest> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const log = openSync(logFile, 'a')
  const startedAt = performance.now()
  const { dir, startArguments } = build
  const programArguments = hasFloor ? [...startArguments.slice(0, -1), floorProgram] : startArguments
  const child = spawn(process.execPath, programArguments, {
    cwd: dir,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const exited = once(child, 'exit')
  // A bench that ends early leaves no server behind.
  const kill = () => child.kill()
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    child.kill('SIGTERM')
    await exited
  }
  try {
    await isReady(url, child, startedAt)
  } catch (error) {
    await stop()
    const said = await readFile(logFile, 'utf8')
    throw new Error(`The server did not become ready:\n${said.slice(-2_000)}`, { cause: error })
  }
  const coldStartSeconds = (performance.now() - startedAt) / 1000
  return {
    url,
    cookie,
    coldStartSeconds,
    readPeakMemory: () => readPeakMemory(child),
    readProcessorSeconds: () => readProcessorSeconds(child),
    stop,
  }
}

async function isReady(url: string, child: ChildProcess, startedAt: number) {
  while (performance.now() - startedAt < readyWithinMilliseconds) {
    if (child.exitCode !== null) throw new Error(`It ended with exit code ${child.exitCode}.`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('It took too long.')
}

async function readPeakMemory(child: ChildProcess): Promise<number | null> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return kibibytes === undefined ? null : Number(kibibytes) * 1024
}

// Fields 14 and 15 of /proc/…/stat: user and system time in ticks; Linux has a hundred a second.
async function readProcessorSeconds(child: ChildProcess): Promise<number | null> {
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return user === undefined || system === undefined ? null : (user + system) / 100
}

/** Starts and stops the server several times; returns the seconds of each start, quickest first. */
export async function measureColdStarts(
  environment: Record<string, string>,
  logFile: string,
  cookie: string,
  times: number,
): Promise<number[]> {
  const seconds: number[] = []
  for (let time = 0; time < times; time++) {
    const server = await startServerUnderTest(environment, logFile, cookie)
    seconds.push(server.coldStartSeconds)
    await server.stop()
  }
  return seconds.sort((a, b) => a - b)
}
