import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { issueLink } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { setPassword } from '#app/features/accounts/passwords/password.commands.server.ts'
import { setAccess } from '#app/features/organisation/organisation.commands.server.ts'
import { openAuth } from '#app/server/auth.ts'
import { inTransaction } from '#db/transaction.ts'
import { type OpenedStream, openEventStream } from '#tests/support/event-stream.ts'
import { type PeopledServer, startServerWithPeople, whileStopped } from '#tests/support/peopled-server.ts'
import { send } from '#tests/support/raw-request.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { startNeighbour } from '#tests/support/server-process.ts'
import { cookieOf, signInAs } from '#tests/support/signed-in.ts'

const by = recorderOn('2026-11-02')
const password = 'long enough for anybody'
// The limit of a test, 20 s, is far below the minute after which a lost notification is made up for.

type Someone = { personId: string; cookie: string; other: string; otherId: string; resetToken: string }

let server: PeopledServer
/** Where rights are ended: on PostgreSQL in another process than the one that streams. */
let elsewhere: string
let syncId: number
const people: Someone[] = []
beforeAll(async () => {
  server = await startServerWithPeople()
  await whileStopped(server, async (db) => {
    const auth = openAuth(db, { publicUrl: server.url, secret: server.variables.AUTH_SECRET ?? '' })
    const hash = await hashPassword(password)
    for (const _ of ends) {
      const { personId, cookie } = await signInAs(db, auth, 'viewer')
      const { headers } = await auth.api.signInByLink({ body: { personId }, returnHeaders: true })
      const [first] = await db
        .selectFrom('sessions')
        .select('id')
        .where('personId', '=', personId)
        .orderBy('createdAt')
        .execute()
      await inTransaction(db, by, (db) => setPassword(db, by, personId, hash))
      const { token } = await issueLink(
        db,
        { ...by, now: new Date() },
        { purpose: 'reset_password', personId },
      )
      people.push({
        personId,
        cookie,
        other: cookieOf(headers),
        otherId: first?.id ?? '',
        resetToken: token,
      })
    }
    await setAccess(db, by, { anyoneMayView: true, passwordsAllowed: true })
  })
  elsewhere = (await startNeighbour(server)).url
  const heldOn = dayIn('Asia/Tokyo', new Date())
  const { headers } = await post('/syncs/new', server.cookies.member, {
    heldOn,
    teamIds: '1',
    templateId: '1',
  })
  syncId = Number(headers.get('Location')?.split('/').at(-1))
}, 240_000)

const opened: OpenedStream[] = []
afterEach(() => {
  for (const stream of opened.splice(0)) stream.breakOff()
})

async function follow(cookie: string): Promise<OpenedStream> {
  const stream = await openEventStream(`${server.url}/syncs/${syncId}/events`, cookie)
  opened.push(stream)
  return stream
}

async function post(path: string, cookie: string, form: Record<string, string> = {}) {
  const answer = await fetch(elsewhere + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: cookie },
    body: new URLSearchParams({ submissionKey: randomUUID(), ...form }),
  })
  expect([302, 303]).toContain(answer.status)
  return answer
}

const next = 'another one, as long'
const ends: [string, (kim: Someone) => Promise<unknown>][] = [
  ['sign-out', ({ cookie }) => post('/sign-out', cookie)],
  [
    'a password changed in another session',
    ({ other }) => post('/account/password', other, { presentPassword: password, newPassword: next }),
  ],
  [
    'a password reset by a link',
    ({ resetToken }) => post('/reset-password', '', { token: resetToken, password: next }),
  ],
  [
    'ending the session from another',
    ({ other, otherId }) => post(`/account/sessions/${otherId}/end`, other),
  ],
  ['ending all other sessions', ({ other }) => post('/account/sessions/end-others', other)],
  ['deactivation', ({ personId }) => post(`/settings/people/${personId}/deactivate`, server.cookies.admin)],
]

describe('an open stream ends at once, also in another process, on', () => {
  test.each(ends.map(([what, end], at) => [what, end, at] as const))('%s', async (what, end, at) => {
    const kim = people[at]
    if (!kim) throw new Error('There are as many people as cases.')
    const [stream, others] = [await follow(kim.cookie), await follow(server.cookies.viewer)]
    await expect.poll(() => stream.events.length).toBeGreaterThan(0)
    await end(kim)
    await stream.ended
    expect(stream.events.at(-1)?.name).toBe('over')
    await post(`/syncs/${syncId}/note`, server.cookies.member, { body: `after ${what}` })
    await expect.poll(() => others.text()).toContain(`after ${what}`)
  })

  test('switching off that anyone may view, only for visitors without an account', async () => {
    const [nobodys, others] = [await follow(''), await follow(server.cookies.viewer)]
    expect(nobodys.status).toBe(200)
    await post('/settings/access', server.cookies.admin, { viewing: 'people', passwords: 'on' })
    await nobodys.ended
    await post(`/syncs/${syncId}/note`, server.cookies.member, { body: 'after the doors closed' })
    await expect.poll(() => others.text()).toContain('after the doors closed')
    const { status, headers } = await send(`${server.url}/syncs/${syncId}/events`, 'GET')
    expect([status, headers.location]).toEqual([302, expect.stringMatching(/^\/sign-in/)])
  })
})

test('a session has at most 30 open streams, over all syncs; another session has its own', async () => {
  const streams = await Promise.all(Array.from({ length: 30 }, () => follow(server.cookies.viewer)))
  expect(streams.map(({ status }) => status)).toEqual(Array(30).fill(200))
  expect(await follow(server.cookies.viewer)).toMatchObject({ status: 429, headers: { 'retry-after': '30' } })
  expect((await follow(server.cookies.member)).status).toBe(200)
})
