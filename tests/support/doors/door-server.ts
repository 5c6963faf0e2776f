import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Role } from '#app/domain/role.ts'
import { closeAtEnd } from '../closed-at-end.ts'
import { createServerDatabase } from '../server-database.ts'
import type { Caller, PlantedToken } from './callers.ts'
import type { PlantedRows } from './planted-rows.ts'
import type { ServedRoute } from './served-route.ts'
import type { TableDigests } from './table-digests.ts'

export type DoorStart = {
  url: string
  routes: ServedRoute[]
  rows: PlantedRows
  cookies: Record<Caller, string>
  tokens: PlantedToken[]
}
export type DoorQuestion =
  | { about: 'tables' }
  | { about: 'cookie'; role: Role }
  | { about: 'access'; anyoneMayView: boolean }
export type DoorAnswer = { digests?: TableDigests; cookie?: string }

export type DoorServer = DoorStart & {
  digestTables: () => Promise<TableDigests>
  /** A new session for the person with this role, replacing the one before. */
  signInAnew: (role: Role) => Promise<void>
  setAnyoneMayView: (anyoneMayView: boolean) => Promise<void>
}

/** The built server in production mode, on a small story, with a person of each role and every kind of token. */
export async function startDoorServer(): Promise<DoorServer> {
  const child = fork(join(import.meta.dirname, 'door-process.ts'), {
    execArgv: ['--import', './app/server/launch.js'],
    env: { PATH: process.env.PATH, ...(await placeOfData()), ...variables },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  closeAtEnd(() => end(child))
  const start = await hear<DoorStart>(child)
  const ask = (question: DoorQuestion) => {
    child.send(question)
    return hear<DoorAnswer>(child)
  }
  return {
    ...start,
    digestTables: async () => (await ask({ about: 'tables' })).digests ?? {},
    signInAnew: async (role) => {
      start.cookies[role] = (await ask({ about: 'cookie', role })).cookie ?? ''
    },
    setAnyoneMayView: async (anyoneMayView) => {
      await ask({ about: 'access', anyoneMayView })
    },
  }
}

const variables = {
  NODE_ENV: 'production' as const,
  PORT: '0',
  LOG_LEVEL: 'fatal',
  // Each request comes from its own IP address, so that none has to wait for too many attempts.
  TRUST_PROXY: '1',
  // As the launcher sets it: it would restart the process for it, which would lose the channel to this one.
  MALLOC_ARENA_MAX: '1',
}

async function placeOfData(): Promise<Record<string, string>> {
  const serverUrl = process.env.DATABASE_URL
  if (!serverUrl) return { MIGRATED_DUMP: inject('migratedDump') }
  return { DATABASE_URL: await createServerDatabase(serverUrl, inject('migratedDatabase')) }
}

/** Its next message; it sends none unasked except at its start. */
async function hear<Said>(child: ChildProcess): Promise<Said> {
  const heard = new AbortController()
  const ended = once(child, 'exit', { signal: heard.signal }).then(([code]) => {
    throw new Error(`The server of the doors ended with ${code}.`)
  })
  try {
    const [said] = await Promise.race([once(child, 'message', { signal: heard.signal }), ended])
    return said
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
