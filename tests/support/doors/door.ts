import { isAllowed, type Role } from '#app/domain/role.ts'
import type { Asked, RouteRoles } from '../route-roles.ts'
import type { ServedRoute } from './served-route.ts'

/** How a route is asked: as a browser opens a page, as its script fetches a page's data, or one route's alone. */
export type Way = 'document' | 'data' | 'own data'
export type Outcome = 'in' | 'refused' | 'to sign in' | 'no door'

/** Who knocks, as far as a door can tell: by role, or with no role. */
export type Knocker = { role: Role | undefined; isPerson: boolean }

/** What a browser sends; whatever else there is opens no door. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'TRACE'

export type Doors = {
  routes: ServedRoute[]
  /** Whom everything that answers asks for, in its order; undefined where nothing answers. */
  askedBehind: (route: ServedRoute, method: Method, way: Way) => Asked[] | undefined
  isForMachines: (route: ServedRoute) => boolean
}

/** The doors of a server, with what the reviewed table asks of whoever comes. */
export function openDoors(routes: ServedRoute[], table: RouteRoles[]): Doors {
  const rolesOf = new Map(table.map((row) => [row.file.replace(/\.tsx?$/, ''), row]))
  const loadersOf = (names: string[]) => names.flatMap((name) => rolesOf.get(name)?.loader ?? [])
  /** A page and its index answer at one address, together. */
  const shownAt = (route: ServedRoute) =>
    routes.find(({ isIndex, pattern }) => isIndex && pattern === route.pattern) ?? route

  const askedBehind: Doors['askedBehind'] = (route, method, way) => {
    if (!['GET', 'HEAD', 'POST'].includes(method)) return undefined
    if (method === 'POST') return oneOrNone(rolesOf.get(route.name)?.action)
    if (way === 'own data' && method === 'GET') return loadersOf([route.name])
    const shown = shownAt(route)
    if (way === 'document' && !shown.isPage) return oneOrNone(rolesOf.get(shown.name)?.loader)
    return loadersOf(shown.chain)
  }
  return { routes, askedBehind, isForMachines: ({ name }) => rolesOf.get(name)?.forMachines ?? false }
}

export function outcomeFor({ role, isPerson }: Knocker, asked: Asked[] | undefined): Outcome {
  if (!asked) return 'no door'
  if (asked.every((asked) => mayPass({ role, isPerson }, asked))) return 'in'
  return isPerson ? 'refused' : 'to sign in'
}

function mayPass({ role, isPerson }: Knocker, asked: Asked): boolean {
  if (asked === 'public') return true
  if (asked === 'person') return isPerson
  return asked !== 'nothing said' && role !== undefined && isAllowed(role, asked)
}

function oneOrNone(asked: Asked | undefined): Asked[] | undefined {
  return asked && [asked]
}
