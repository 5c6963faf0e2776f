import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#app/domain/role.ts'
import { type PeopledServer, startServerWithPeople } from '#tests/support/peopled-server.ts'

let server: PeopledServer
beforeAll(async () => {
  server = await startServerWithPeople()
})

describe.each(['viewer', 'member'] as const)('a %s is offered nothing that would be refused', (who) => {
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
    const answer = await open(who, page)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    const sent = listMatches(html, /<form method="post" action="(\/[^"]*)"/g)
    const opened = listMatches(html, /<a [^>]*href="(\/[^"#]*)"/g)
    for (const address of opened) {
      const { status } = await open(who, address)
      expect([address, status]).not.toEqual([address, 403])
    }
    for (const address of sent.filter((address) => !own.includes(address)))
      expect([address, await isLetIn(who, address)]).toEqual([address, true])
  })
})

/** Forms in the frame of every page, which anyone may send. Sending them here would end the session. */
const own = ['/preferences/choose', '/sign-out']

/** Addresses in a page, each once; of many similar ones (the rows of a list) one. */
function listMatches(html: string, pattern: RegExp): string[] {
  const found = [...html.matchAll(pattern)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
  const shapes = new Map(found.map((address) => [address.replaceAll(/\d+|=[^&]*/g, ''), address]))
  return [...shapes.values()]
}

function open(who: Role, address: string) {
  return fetch(server.url + address, { headers: { Cookie: server.cookies[who] } })
}

/** Whether an empty form passes the check of the role; that its content is refused afterwards does not matter here. */
async function isLetIn(who: Role, address: string): Promise<boolean> {
  const { status, headers } = await fetch(server.url + address, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: server.cookies[who] },
    body: new URLSearchParams({ nothing: 'of use' }),
  })
  const isSentToSignIn = headers.get('Location')?.startsWith('/sign-in') ?? false
  return status < 500 && ![401, 403].includes(status) && !isSentToSignIn
}
