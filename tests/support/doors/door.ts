import { isAllowed, type Role } from '#app/domain/role.ts'
import type { Asked, RouteRoles } from '../route-roles.ts'
import type { ServedRoute } from './served-route.ts'

/** How a route is requested: as a page, as the data of a page, or as the data of one route alone. */
export type Way = 'document' | 'data' | 'own data'
export type Outcome = 'in' | 'refused' | 'to sign in' | 'no door'

/** The caller, as far as a route can distinguish: by role, or without one. */
export type Knocker = { role: Role | undefined; isPerson: boolean }

/** Methods that a browser sends; all others are refused everywhere. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'TRACE'

export type Doors = {
  routes: ServedRoute[]
  /** The roles asked for by everything that answers, in order; undefined where nothing answers. */
  askedBehind: (route: ServedRoute, method: Method, way: Way) => Asked[] | undefined
  isForMachines: (route: ServedRoute) => boolean
}

/** The routes of a server, with the role each requires according to the reviewed table. */
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
