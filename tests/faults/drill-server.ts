import { once } from 'node:events'
import { type StartedServer, startAndKill, startServer } from '#tests/support/started-server.ts'

/** A server process of the drill, which alone ends and starts it. */
export type DrillServer = {
  name: string
  /** Stays the same over restarts. */
  url: string
  /** As in a power failure. */
  kill: () => Promise<void>
  /** Gracefully; returns its exit code. */
  stop: () => Promise<void>
  /** Does nothing while it runs. Resolves when it answers. */
  start: () => Promise<void>
  startAndKill: (milliseconds: number) => Promise<void>
  /** Its last output when it ended by itself; cleared once returned. */
  takeUnaskedEnd: () => string | undefined
  hasEndedUnasked: () => boolean
}

const lastCharacters = 1500

export async function startDrillServer(
  name: string,
  variables: Record<string, string>,
): Promise<DrillServer> {
  let started: StartedServer | undefined
  let unaskedEnd: string | undefined
  let isAskedToEnd = false

  const begin = async (port: string) => {
    isAskedToEnd = false
    const server = await startServer({ ...variables, LOG_LEVEL: 'error', PORT: port })
    started = server
    server.process.once('exit', (code, signal) => {
      started = undefined
      if (!isAskedToEnd)
        unaskedEnd = `server ${name} ended by itself with ${signal ?? code}:\n${server.printed().slice(-lastCharacters)}`
    })
    // A drill that ends early leaves no server behind.
    const kill = () => server.process.kill('SIGKILL')
    process.once('exit', kill)
    server.process.once('exit', () => process.off('exit', kill))
    return server
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!started) return
    const { process: child } = started
    isAskedToEnd = true
    const exited = once(child, 'exit')
    child.kill(signal)
    const [code] = await exited
    if (signal === 'SIGTERM' && code !== 0) unaskedEnd = `server ${name}, asked to stop, ended with ${code}`
  }
  const { url, port } = await begin('0')
  return {
    name,
    url,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start: async () => {
      if (!started) await begin(String(port))
    },
    startAndKill: (milliseconds) => startAndKill({ ...variables, PORT: String(port) }, milliseconds),
    hasEndedUnasked: () => unaskedEnd !== undefined,
    takeUnaskedEnd: () => {
      const told = unaskedEnd
      unaskedEnd = undefined
      return told
    },
  }
}
