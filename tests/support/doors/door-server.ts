import { join } from 'node:path'
import type { Role } from '#app/domain/role.ts'
import { forkServer, hear } from '../forked-server.ts'
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
  // Each request comes from its own IP address, so that none has to wait for too many attempts.
  const child = await forkServer(join(import.meta.dirname, 'door-process.ts'), { TRUST_PROXY: '1' })
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
