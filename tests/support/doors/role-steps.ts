import type { Role } from '#app/domain/role.ts'
import type { Asked } from '../route-roles.ts'
import { type Caller, callers, isStranger } from './callers.ts'
import { type Doors, type Method, outcomeFor, type Way } from './door.ts'
import { addressOfDoor, hasParameter, type Rows } from './door-addresses.ts'
import type { DoorServer } from './door-server.ts'
import type { KeptFor } from './kept-words.ts'
import type { ServedRoute } from './served-route.ts'
import type { Step } from './walk.ts'

const waysOf: Record<Method, Way[]> = {
  GET: ['document', 'data', 'own data'],
  HEAD: ['document'],
  POST: ['document', 'data'],
  PUT: ['document'],
  PATCH: ['document'],
  DELETE: ['document'],
  OPTIONS: ['document'],
  TRACE: ['document'],
}
// why: the keys of the record above.
export const walkedMethods = Object.keys(waysOf) as Method[]

type Walked = {
  who?: readonly Caller[]
  anyoneMayView?: boolean
  /** Callers allowed to write would change the planted rows, so their requests name none. */
  toUnknown?: boolean
}

/** Requests to one route by every method and in every way, from every caller. */
export function listRoleSteps(
  doors: Doors,
  server: DoorServer,
  route: ServedRoute,
  { who = callers, anyoneMayView = false, toUnknown = true }: Walked = {},
): Step[] {
  return who.flatMap((who) =>
    methodsOf(who).flatMap((method) =>
      waysOf[method].flatMap((way) => {
        const asked = doors.askedBehind(route, method, way)
        const isPublic = asked?.every((asked) => asked === 'public') ?? false
        const expected = outcomeFor(knockerOf(who, anyoneMayView), asked)
        return rowsFor(route, toUnknown && method === 'POST' && expected === 'in').map((rows) => ({
          who: anyoneMayView ? `${who} where anyone may view` : who,
          method,
          address: addressOfDoor(route, { method, way, rows }, server.rows),
          headers: { Cookie: server.cookies[who] },
          expected,
          mayRead: wordsFor(who, anyoneMayView),
          isPublic,
          // The loaders of a page and of its layouts run in parallel: the answer of the outer one is shown.
          isNone: rows === 'unknown' && asked !== undefined && asked.length > 1,
          isFound: way === 'document' && rows === 'planted' && isShown(method, asked, route),
        }))
      }),
    ),
  )
}

/** A caller without a valid session is like a visitor: one read and one write show it. */
function methodsOf(who: Caller): Method[] {
  return isStranger(who) && who !== 'nobody' ? ['GET', 'POST'] : walkedMethods
}

function rowsFor(route: ServedRoute, toUnknown: boolean): Rows[] {
  if (!hasParameter(route)) return ['planted']
  return toUnknown ? ['unknown'] : ['planted', 'unknown']
}

/** Everything planted except what belongs to another person. */
function isShown(method: Method, asked: Asked[] | undefined, route: ServedRoute): boolean {
  const isOwn = asked?.includes('person') && hasParameter(route)
  return method === 'GET' && !isOwn && !asked?.includes('public')
}

function knockerOf(who: Caller, anyoneMayView: boolean) {
  if (!isStranger(who)) return { role: who, isPerson: true }
  return { role: anyoneMayView ? ('viewer' as const) : undefined, isPerson: false }
}

function wordsFor(who: Caller, anyoneMayView: boolean): KeptFor[] {
  if (who === 'admin') return ['viewers', 'admins']
  return isStranger(who) && !anyoneMayView ? [] : ['viewers']
}

/** The words that a person with this role may read. */
export function wordsOf(role: Role): KeptFor[] {
  return wordsFor(role, false)
}
