import type { Doors } from './door.ts'
import { addressOfDoor } from './door-addresses.ts'
import type { DoorServer } from './door-server.ts'
import { wordsOf } from './role-steps.ts'
import type { ServedRoute } from './served-route.ts'
import type { Step } from './walk.ts'

const sites = [undefined, 'same-origin', 'none', 'same-site', 'cross-site', 'something new']
const ownSites = [undefined, 'same-origin', 'none']
const ways = ['document', 'data'] as const

/** The headers a browser sends about the origin of a form, in every combination. */
export function listOrigins(url: string) {
  const { port } = new URL(url)
  const origins = [
    undefined,
    url,
    'null',
    'https://evil.example',
    `http://127.0.0.1:${Number(port) + 1}`,
    `http://evil.example:${port}`,
    'no origin at all',
  ]
  return sites.flatMap((site) => origins.map((origin) => ({ site, origin })))
}

/** An admin's form to one route, from every origin; except from our own pages it is refused before it is read. */
export function listCrossSiteSteps(doors: Doors, server: DoorServer, route: ServedRoute): Step[] {
  if (!doors.askedBehind(route, 'POST', 'document')) return []
  return listOrigins(server.url).flatMap(({ site, origin }) =>
    ways.map((way) => ({
      who: `an admin from ${site} and ${origin}`,
      method: 'POST',
      address: addressOfDoor(route, { method: 'POST', way, rows: 'unknown' }, server.rows),
      headers: {
        Cookie: server.cookies.admin,
        ...(site && { 'Sec-Fetch-Site': site }),
        ...(origin && { Origin: origin }),
      },
      expected: ownSites.includes(site) && (origin === undefined || origin === server.url) ? 'in' : 'refused',
      mayRead: wordsOf('admin'),
      isPublic: true,
    })),
  )
}
