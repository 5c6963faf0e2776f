import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeAtEnd } from './closed-at-end.ts'
import { createEmptyData } from './empty-data.ts'
import { setUp } from './set-up.ts'
import { type StartedServer, startServer } from './started-server.ts'

export type ServerProcess = {
  /** Stays the same over restarts. */
  url: string
  /** SIGKILL ends it as a power failure would, SIGTERM with grace; resolves when it has ended. */
  kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
  /** Starts it again on the same data and port; it must have been killed. */
  restart: () => Promise<void>
  /** The variables it was started with: where its data is. */
  variables: Record<string, string>
  /** Of the admin who set it up, by which openPage comes in. */
  cookie: string
}

/**
 * The built server as `npm start` runs it, on data of the test file's own: a temporary folder, or with
 * DATABASE_URL a fresh database on that server. It is set up, by an admin. At the end it is stopped and its data
 * removed.
 */
export async function startServerProcess(more: Record<string, string> = {}): Promise<ServerProcess> {
  const AUTH_SECRET = randomBytes(32).toString('hex')
  const variables = { ...(await createEmptyData()), AUTH_SECRET, LOG_LEVEL: 'warn', ...more }
  let started: StartedServer = await startServer(variables)
  const { url, port } = started
  const kill = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const { process: child } = started
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  const restart = async () => {
    started = await startServer({ ...variables, PORT: String(port) })
  }
  closeAtEnd(() => kill('SIGTERM'))
  const cookie = await setUp(url, started.printed())
  return { url, kill, restart, variables, cookie }
}
