import { once } from 'node:events'
import { type StartedServer, startAndKill, startServer } from '#tests/support/started-server.ts'

/** A server process of the drill: ended and started again by it alone. */
export type DrillServer = {
  name: string
  /** Stays the same over starts. */
  url: string
  /** As when its power goes. */
  kill: () => Promise<void>
  /** With grace; its exit code. */
  stop: () => Promise<void>
  /** Does nothing while it runs. Resolves when it answers. */
  start: () => Promise<void>
  startAndKill: (milliseconds: number) => Promise<void>
  /** What it said last, when it ended although nobody had ended it; forgotten once told. */
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
