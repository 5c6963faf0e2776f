import type { Method, Way } from './door.ts'
import type { PlantedRows } from './planted-rows.ts'
import type { ServedRoute } from './served-route.ts'

/** Which ids are in an address: those of planted rows, or ids that do not exist. */
export type Rows = 'planted' | 'unknown'

/** The address of a route. A route with a parameter that no row was planted for is an error: plant one. */
export function addressOfDoor(
  route: ServedRoute,
  { method, way, rows }: { method: Method; way: Way; rows: Rows },
  planted: PlantedRows,
): string {
  const path = fillIn(route.pattern, rows, planted)
  // The index parameter decides whether a form goes to a page or to its index; a read asks both.
  const index = route.isIndex && method === 'POST' ? 'index' : ''
  const routes = way === 'own data' ? `_routes=routes/${encodeURIComponent(route.name)}` : ''
  const search = [index, planted[`${route.pattern}?`], routes].filter(Boolean).join('&')
  return (way === 'document' ? path : dataPathOf(path)) + (search && `?${search}`)
}

export function hasParameter({ pattern }: ServedRoute): boolean {
  return pattern.includes('/:')
}

function fillIn(pattern: string, rows: Rows, planted: PlantedRows): string {
  const segments = pattern.split('/')
  return segments
    .map((segment, at) => {
      // '/pain-points/:id.md' is the row of '/pain-points/:id'.
      const [, name, ending = ''] = /^:(\w+)(\..*)?$/.exec(segment) ?? []
      if (!name) return segment
      const key = [...segments.slice(0, at), `:${name}`].join('/')
      const row = planted[pattern] ?? planted[key]
      if (row === undefined) throw new Error(`No row is planted for ${key}.`)
      return (rows === 'planted' ? row : unlike(row)) + ending
    })
    .join('/')
}

/** Of the same form, and of no row. */
function unlike(row: string): string {
  if (/^\d+$/.test(row)) return '999999'
  if (/^\d{4}-\d{2}$/.test(row)) return '2001-01'
  return /^[0-9a-f-]{36}$/.test(row) ? '00000000-0000-4000-8000-000000000000' : 'nowhere'
}

function dataPathOf(path: string): string {
  return path === '/' ? '/_root.data' : `${path}.data`
}
