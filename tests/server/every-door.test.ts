import { randomUUID } from 'node:crypto'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { roles } from '#app/domain/role.ts'
import { reveals } from '#tests/support/doors/answer-faults.ts'
import { callers } from '#tests/support/doors/callers.ts'
import { listCrossSiteSteps, listOrigins } from '#tests/support/doors/cross-site-steps.ts'
import { type Doors, openDoors } from '#tests/support/doors/door.ts'
import { hasParameter } from '#tests/support/doors/door-addresses.ts'
import { type DoorServer, startDoorServer } from '#tests/support/doors/door-server.ts'
import { keptWords } from '#tests/support/doors/kept-words.ts'
import { listRoleSteps, walkedMethods } from '#tests/support/doors/role-steps.ts'
import { listBearers, listTokenSteps } from '#tests/support/doors/token-steps.ts'
import { type Step, startWalk, type Taken, type Walk } from '#tests/support/doors/walk.ts'
import { readRoleTable } from '#tests/support/route-roles.ts'

/** Tables that reading may change: last use of sessions and tokens, and attempts without either. */
const noted = ['api_token_uses', 'attempts', 'sessions']

/** One fault in what all routes share would be thousands of messages. */
const mostTold = 60

let server: DoorServer
let doors: Doors
beforeAll(async () => {
  server = await startDoorServer()
  doors = openDoors(server.routes, readRoleTable())
}, 300_000)

/** Walks, prints how far, and expects no mismatch. */
async function walked(what: string, go: (walk: Walk) => Promise<void>) {
  const walk = startWalk(server)
  await go(walk)
  walk.end()
  const { requests, mismatches } = walk
  process.stdout.write(`${what}: ${requests} requests, ${mismatches.length} mismatches\n`)
  expect(mismatches.slice(0, mostTold)).toEqual([])
}

const isRefused = ({ expected }: Step) => expected !== 'in'
const isReading = ({ method, expected }: Step) => expected === 'in' && method !== 'POST'
const isSending = (step: Step) => !isRefused(step) && !isReading(step)

test('every route admits exactly whom the table names, by every method', async () => {
  const taken: Taken[] = []
  const { routes } = doors
  const what = `routes ${routes.length}, callers ${callers.length}, methods ${walkedMethods.length}`
  // An expired session is deleted when it is used.
  await fetch(server.url, { headers: { Cookie: server.cookies.expired }, redirect: 'manual' })
  await walked(what, async (walk) => {
    for (const route of routes) {
      const steps = listRoleSteps(doors, server, route)
      const before = (await server.digestTables()).sessions
      await walk.goAndWriteNothing(steps.filter(isRefused), `what ${route.name} refuses`)
      taken.push(...(await walk.goAndWriteNothing(steps.filter(isReading), `reading ${route.name}`, noted)))
      await walk.go(steps.filter(isSending))
      // The request may have signed its sender out.
      if ((await server.digestTables()).sessions !== before)
        for (const role of roles) await server.signInAnew(role)
    }
  })
  const told = (who: string, word: string) =>
    taken.filter(({ step, answer }) => step.who === who && reveals(answer, word)).length
  expect(told('viewer', keptWords.viewers)).toBeGreaterThan(30)
  expect(told('admin', keptWords.admins)).toBeGreaterThan(10)
}, 600_000)

test('where anyone may view, a visitor sees what a viewer sees, and cannot write', async () => {
  await server.setAnyoneMayView(true)
  onTestFinished(() => server.setAnyoneMayView(false))
  await walked('where anyone may view', async (walk) => {
    for (const route of doors.routes) {
      const steps = listRoleSteps(doors, server, route, { who: ['nobody'], anyoneMayView: true })
      await walk.goAndWriteNothing(steps.filter(isRefused), `what ${route.name} refuses`)
      await walk.goAndWriteNothing(steps.filter(isReading), `reading ${route.name}`, noted)
    }
  })
}, 300_000)

test('a valid API token opens the routes for machines, and no others', async () => {
  const bearers = listBearers(server)
  await walked(`tokens ${bearers.length}`, async (walk) => {
    for (const route of doors.routes) {
      const steps = bearers.flatMap((bearer) => listTokenSteps(doors, server, route, bearer))
      await walk.goAndWriteNothing(steps.filter(isRefused), `what ${route.name} refuses`)
      await walk.goAndWriteNothing(steps.filter(isReading), `reading ${route.name}`, noted)
    }
  })
  expect(doors.routes.filter(doors.isForMachines).length).toBeGreaterThan(0)
}, 300_000)

test('another person’s own things are neither shown nor changed', async () => {
  const own = doors.routes.filter(
    (route) =>
      hasParameter(route) &&
      (['GET', 'POST'] as const).some((method) =>
        doors.askedBehind(route, method, 'document')?.includes('person'),
      ),
  )
  await walked(`routes to what is somebody's own ${own.length}`, async (walk) => {
    for (const route of own) {
      // Admins may revoke anyone's token, so it does not matter that this one is.
      const isAdmins = route.name === 'account_.tokens.$tokenId.revoke'
      for (const role of roles.filter((role) => !(isAdmins && role === 'admin'))) {
        const steps = listRoleSteps(doors, server, route, { who: [role], toUnknown: false })
        const sent = steps
          .filter((step) => step.expected === 'in')
          .map((step) => ({ ...step, body: wholeForm() }))
        await walk.goAndWriteNothing(sent, `${role} at ${route.name}`, ['submissions'])
      }
    }
  })
  expect(own.length).toBeGreaterThan(5)
}, 300_000)

/** Every field of the forms for one's own things, so that no field is a reason to refuse. */
function wholeForm(): string {
  return new URLSearchParams({
    submissionKey: randomUUID(),
    name: 'Taken over',
    audience: 'shared',
    search: '?q=taken',
    place: '1',
  }).toString()
}

test('a form from another site reaches no route', async () => {
  const origins = listOrigins(server.url)
  await walked(`cross-site: origins ${origins.length}`, async (walk) => {
    for (const route of doors.routes) {
      const steps = listCrossSiteSteps(doors, server, route)
      await walk.goAndWriteNothing(steps.filter(isRefused), `what ${route.name} refuses`)
      await walk.go(steps.filter(isSending))
      await server.signInAnew('admin')
    }
  })
}, 300_000)
