import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { inject } from 'vitest'
import { closeAtEnd } from './closed-at-end.ts'
import { createEmptyData } from './empty-data.ts'
import { keepAdminCookie, setUp } from './set-up.ts'
import { type StartedServer, startServer } from './started-server.ts'

export type ServerProcess = {
  /** Stays the same over restarts. */
  url: string
  /** SIGKILL ends it as a power failure would, SIGTERM gracefully; resolves when it has ended. */
  kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
  /** Starts it again on the same data and port; it must have been killed. */
  restart: () => Promise<void>
  /** The variables it was started with, which say where its data is. */
  variables: Record<string, string>
  /** The cookie of the admin who set it up, used by openPage. */
  cookie: string
}

/**
 * The built server as `npm start` runs it, on data of the test file's own: a temporary folder, or with
 * DATABASE_URL a fresh database on that server. It is set up by an admin. At the end it is stopped and its data
 * removed. In a folder it starts with a copy of data that was set up before.
 */
export async function startServerProcess(
  more: Record<string, string> = {},
  seededDir = inject('seededData')?.setUpDir,
): Promise<ServerProcess> {
  const begun = inject('seededData')
  const AUTH_SECRET = begun?.secret ?? randomBytes(32).toString('hex')
  const data = await createEmptyData()
  if (seededDir && data.DATA_DIR) await cp(seededDir, data.DATA_DIR, { recursive: true })
  const variables = { ...data, AUTH_SECRET, LOG_LEVEL: 'warn', ...more }
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
  const cookie = begun ? keepAdminCookie(url, begun.cookie) : await setUp(url, started.printed())
  return { url, kill, restart, variables, cookie }
}

/** A second process on the same data, where the database has a server of its own; on a folder the same process. */
export async function startNeighbour(server: ServerProcess): Promise<ServerProcess> {
  const { variables, cookie } = server
  if (!variables.DATABASE_URL) return server
  let started = await startServer(variables)
  const { url, port } = started
  keepAdminCookie(url, cookie)
  const kill = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const exited = once(started.process, 'exit')
    if (started.process.kill(signal)) await exited
  }
  const restart = async () => {
    started = await startServer({ ...variables, PORT: String(port) })
  }
  closeAtEnd(() => kill('SIGTERM'))
  return { url, kill, restart, variables, cookie }
}
