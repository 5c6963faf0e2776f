import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/transaction.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { opening, sendingBody } from '#tests/support/route-request.ts'
import { addressOf, listRouteRoles } from '#tests/support/route-roles.ts'
import { answered } from './answered.ts'
import { listOutgrown } from './growth.ts'
import { hostilePatterns } from './patterns.ts'

type Handler = (args: ActionFunctionArgs) => unknown

// A whole megabyte is sent to a running server in tests/server/hostile-bodies.test.ts; Node accepts no longer address.
const mostKibibytesSent = 256
const mostKibibytesAsked = 16

const routesDir = join(import.meta.dirname, '../../app/routes')
const type = 'application/x-www-form-urlencoded'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
})

const open = listRouteRoles().filter(({ loader, action }) => loader === 'public' || action === 'public')
// A form sent to any other route without a session is kept through the sign-in.
const sentTo = [...open.filter(({ action }) => action === 'public').map(({ file }) => file), 'teams.new.tsx']
const asked = open.filter(({ loader }) => loader === 'public').map(({ file }) => file)

test('there are routes to send to', () => {
  process.stdout.write(
    `Hostile input: ${sentTo.length + asked.length} routes × ${hostilePatterns.length} patterns\n`,
  )
  expect([sentTo.length, asked.length]).toEqual([
    expect.toSatisfy((count) => count > 5),
    expect.toSatisfy((count) => count > 5),
  ])
})

test.each(sentTo)(
  '%s takes time linear in the body sent without a session',
  async (file) => {
    const action = await handlerOf(file, 'action')
    const send = async (text: string) => {
      await db.deleteFrom('attempts').execute()
      await answered(() => action(sendingBody(addressOf(file), { body: text, type }, {}, '')))
    }
    expect(await listOutgrown(send, hostilePatterns, mostKibibytesSent)).toEqual([])
  },
  180_000,
)

test.each(asked)(
  '%s takes time linear in the requested address',
  async (file) => {
    const loader = await handlerOf(file, 'loader')
    const ask = (text: string) => {
      const query = new URLSearchParams({
        token: text,
        returnTo: text,
        problem: text,
        code: text,
        state: text,
      })
      return answered(() => loader(opening(`${addressOf(file)}?${query}`, { cookie: '' })))
    }
    expect(await listOutgrown(ask, hostilePatterns, mostKibibytesAsked)).toEqual([])
  },
  180_000,
)

async function handlerOf(file: string, name: 'action' | 'loader'): Promise<Handler> {
  const route: Record<string, unknown> = await import(pathToFileURL(join(routesDir, file)).href)
  return route[name] as Handler // why: a route's loader and action take these arguments.
}
