import { isAllowed, type Role } from '#app/domain/role.ts'
import { type PlantedToken, tokenStates } from './callers.ts'
import { type Doors, type Method, type Outcome, outcomeFor, type Way } from './door.ts'
import { addressOfDoor } from './door-addresses.ts'
import type { DoorServer } from './door-server.ts'
import type { ServedRoute } from './served-route.ts'
import type { Step } from './walk.ts'

type Bearer = { who: string; authorization: string; token?: PlantedToken }

const scopeRoles: Record<PlantedToken['scope'], Role> = { read: 'viewer', write: 'member' }

/** What is sent instead of a session: tokens of everyone in every state, and texts that only look like one. */
export function listBearers({ tokens }: DoorServer): Bearer[] {
  const [good] = tokens.filter(({ state, owner }) => state === tokenStates[0] && owner === 'admin')
  const key = good?.token ?? ''
  return [
    ...tokens.map((token) => ({
      who: `a token to ${token.scope}, ${token.state}, of a ${token.owner}`,
      authorization: `Bearer ${token.token}`,
      token,
    })),
    { who: 'a token nobody made', authorization: `Bearer nayami_${'0'.repeat(43)}` },
    { who: 'no token', authorization: 'Bearer ' },
    { who: 'a token without its last character', authorization: `Bearer ${key.slice(0, -1)}` },
    { who: 'two tokens', authorization: `Bearer ${key},${key}` },
    {
      who: 'a token as a password',
      authorization: `Basic ${Buffer.from(`admin:${key}`).toString('base64')}`,
    },
  ]
}

/** Requests to one route, with a token and without a session. */
export function listTokenSteps(
  doors: Doors,
  server: DoorServer,
  route: ServedRoute,
  { who, authorization, token }: Bearer,
): Step[] {
  return waysTo(doors.isForMachines(route), token).map(([method, way]) => {
    const asked = doors.askedBehind(route, method, way)
    const isForMachines = doors.isForMachines(route) && method === 'GET'
    const expected =
      isForMachines && asked
        ? outcomeByToken(token, asked as Role[]) // why: machines are admitted by a role.
        : outcomeFor({ role: undefined, isPerson: false }, asked)
    return {
      who,
      method,
      address: addressOfDoor(route, { method, way, rows: 'planted' }, server.rows),
      headers: { Authorization: authorization },
      expected,
      mayRead: isForMachines && expected === 'in' ? ['viewers'] : [],
      isFound: isForMachines && way === 'document',
      isPublic: asked?.every((asked) => asked === 'public') ?? false,
    }
  })
}

/** A route that is not for machines reads no token: a valid one shows that for writing too. */
function waysTo(isForMachines: boolean, token: PlantedToken | undefined): [Method, Way][] {
  const ways: [Method, Way][] = [['GET', 'document']]
  if (isForMachines) ways.push(['GET', 'data'])
  if (token?.state === 'good' || isForMachines) ways.push(['POST', 'document'])
  return ways
}

function outcomeByToken(token: PlantedToken | undefined, asked: Role[]): Outcome {
  if (token?.state !== 'good') return 'to sign in'
  const reaches = (role: Role) => isAllowed(scopeRoles[token.scope], role) && isAllowed(token.owner, role)
  return asked.every(reaches) ? 'in' : 'refused'
}
