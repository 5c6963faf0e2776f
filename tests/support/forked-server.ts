import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { inject } from 'vitest'
import { closeAtEnd } from './closed-at-end.ts'
import { createServerDatabase } from './server-database.ts'

const variables = {
  NODE_ENV: 'production' as const,
  PORT: '0',
  LOG_LEVEL: 'fatal',
  // As the launcher sets it: it would restart the process for it, which would lose the channel to this one.
  MALLOC_ARENA_MAX: '1',
}

/**
 * A module that serves the built pages in a process of its own and answers by messages, on a migrated, empty database:
 * with MIGRATED_DUMP the embedded one, otherwise at DATABASE_URL. It ends with the test file.
 */
export async function forkServer(module: string, more: Record<string, string> = {}): Promise<ChildProcess> {
  const child = fork(module, {
    execArgv: ['--import', './app/server/launch.js'],
    env: { PATH: process.env.PATH, ...(await placeOfData()), ...variables, ...more },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  closeAtEnd(() => end(child))
  return child
}

async function placeOfData(): Promise<Record<string, string>> {
  const serverUrl = process.env.DATABASE_URL
  if (!serverUrl) return { MIGRATED_DUMP: inject('migratedDump') }
  return { DATABASE_URL: await createServerDatabase(serverUrl, inject('migratedDatabase')) }
}

/** Its next message; it sends none unasked except at its start. */
export async function hear<Message>(child: ChildProcess): Promise<Message> {
  const heard = new AbortController()
  const ended = once(child, 'exit', { signal: heard.signal }).then(([code]) => {
    throw new Error(`The forked server ended with ${code}.`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: heard.signal }), ended])
    return message
  } finally {
    ended.catch(() => {})
    heard.abort()
  }
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}
