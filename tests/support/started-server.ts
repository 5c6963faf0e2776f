import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

const projectDir = join(import.meta.dirname, '../..')

type Script = 'start' | 'demo'

export type StartedServer = {
  url: string
  port: number
  process: ChildProcess
  /** Everything it has printed so far, both streams. */
  printed: () => string
  /** Asks it to stop and returns its exit code. */
  stop: () => Promise<number | null>
}

/** The exit code and output of a refused start. */
export type RefusedStart = { exitCode: number | null; printed: string }

/** `npm start`, or `npm run demo`, flags and all, in a process of its own, on a free port, with the given variables. */
export async function startServer(
  variables: Record<string, string>,
  script: Script = 'start',
): Promise<StartedServer> {
  const { child, printed } = spawnStart(variables, script)
  const exited = once(child, 'exit')
  const url = await Promise.race([
    listeningUrl(child, printed),
    exited.then(([code]) => {
      throw new Error(`The server ended with ${code}:\n${printed()}`)
    }),
  ])
  return {
    url,
    port: Number(new URL(url).port),
    process: child,
    printed,
    stop: async () => {
      child.kill('SIGTERM')
      return (await exited)[0]
    },
  }
}

/** The same start where it must be refused; waits for the process to end. */
export async function startRefused(variables: Record<string, string>): Promise<RefusedStart> {
  const { child, printed } = spawnStart(variables)
  const [exitCode] = await once(child, 'close')
  return { exitCode, printed: printed() }
}

/** The same start, killed by SIGKILL after a while, at whatever point it has reached. */
export async function startAndKill(variables: Record<string, string>, milliseconds: number): Promise<void> {
  const { child } = spawnStart(variables)
  const exited = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await exited
  clearTimeout(timer)
}

function spawnStart(variables: Record<string, string>, script: Script = 'start') {
  const child = spawn(process.execPath, packageJson.scripts[script].split(' ').slice(1), {
    cwd: projectDir,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const keep = (chunk: Buffer) => {
    text += chunk
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, printed: () => text }
}

function listeningUrl(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const url = /^Nayami is listening on (\S+)$/m.exec(printed())?.[1]
      if (url) resolve(url)
    })
  })
}
