import { beforeAll, describe, expect, test } from 'vitest'
import { isAllowed, isRole, type Role, roles } from '#app/domain/role.ts'
import { type PeopledServer, startServerWithPeople } from '#tests/support/peopled-server.ts'
import { type Asked, addressOf, listRouteRoles } from '#tests/support/route-roles.ts'

/** Every route that somebody must be signed in for, as a way to get in: GET where it loads, POST where it is sent to. */
const doors = listRouteRoles().flatMap(({ file, loader, action }) => {
  const address = addressOf(file)
  const index = file.includes('_index') ? '?index' : ''
  return [
    ...(loader && loader !== 'public' ? [{ file, method: 'GET', address, asked: loader }] : []),
    ...(action && action !== 'public'
      ? [{ file, method: 'POST', address: address + index, asked: action }]
      : []),
  ]
})

let server: PeopledServer
beforeAll(async () => {
  server = await startServerWithPeople()
})

describe.each(doors)('$method $address asks for a $asked', ({ method, address, asked }) => {
  test.each(['nobody', ...roles] as const)('%s', async (who) => {
    const answer = await knock(who, method, address)
    expect(outcomeOf(answer)).toBe(who === 'nobody' ? 'to sign in' : mayPass(who, asked) ? 'in' : 'refused')
  })
})

test('whoever may look around without an account sees what viewers see, and sends nothing', async () => {
  await server.setAnyoneMayView(true)
  for (const { method, address, asked, file } of doors) {
    const answer = await knock('nobody', method, address)
    const mayRead = method === 'GET' && asked === 'viewer'
    expect([file, outcomeOf(answer)]).toEqual([file, mayRead ? 'in' : 'to sign in'])
  }
  await server.setAnyoneMayView(false)
})

describe.each(['viewer', 'member'] as const)('a %s is offered nothing that is refused', (who) => {
  test.each([
    '/',
    '/backlog',
    '/backlog/changes',
    '/backlog/same',
    '/pain-points/1',
    '/review',
    '/search?q=1',
    '/silos',
    '/syncs',
    '/syncs/1',
    '/teams',
    '/teams/orders',
    '/tickets',
    '/tickets/1',
    '/settings',
  ])('on %s', async (page) => {
    const answer = await fetch(server.url + page, { headers: { Cookie: server.cookies[who] } })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    const sent = listMatches(html, /<form method="post" action="(\/[^"]*)"/g)
    const opened = listMatches(html, /<a [^>]*href="(\/[^"#]*)"/g)
    for (const address of opened) {
      const { status } = await fetch(server.url + address, { headers: { Cookie: server.cookies[who] } })
      expect([address, status]).not.toEqual([address, 403])
    }
    for (const address of sent.filter((address) => !own.includes(address)))
      expect([address, outcomeOf(await knock(who, 'POST', address))]).toEqual([address, 'in'])
  })
})

/** What the frame of every page sends: it is anybody's own. Sending it here would end the session. */
const own = ['/preferences/choose', '/sign-out']

/** Addresses in a page, each once; of many like it (the rows of a list) the first ones. */
function listMatches(html: string, pattern: RegExp): string[] {
  const found = [...html.matchAll(pattern)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
  const shapes = new Map(found.map((address) => [address.replaceAll(/\d+|=[^&]*/g, ''), address]))
  return [...shapes.values()]
}

function mayPass(role: Role, asked: Asked): boolean {
  if (asked === 'person') return true
  return isRole(asked) && isAllowed(role, asked)
}

function knock(who: Role | 'nobody', method: string, address: string) {
  return fetch(server.url + address, {
    method,
    redirect: 'manual',
    headers: { Cookie: who === 'nobody' ? '' : server.cookies[who], 'Accept-Language': 'en' },
    body: method === 'POST' ? new URLSearchParams({ nothing: 'of use' }) : undefined,
  })
}

/** Whether one got past the door; what lies behind it (a page, a missing row, a refused form) is no matter here. */
function outcomeOf({ status, headers }: Response): 'in' | 'refused' | 'to sign in' | 'broken' {
  if (status >= 500) return 'broken'
  if (status === 403) return 'refused'
  const leadsToSignIn = status === 302 && headers.get('Location')?.startsWith('/sign-in')
  return status === 401 || leadsToSignIn ? 'to sign in' : 'in'
}
