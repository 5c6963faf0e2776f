import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import type { SyncChanges } from '#app/features/capture/record/sync-changes.queries.server.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { type OpenedStream, openEventStream } from '#tests/support/event-stream.ts'
import { type PeopledServer, startServerWithPeople } from '#tests/support/peopled-server.ts'
import { send } from '#tests/support/raw-request.ts'
import { startServer } from '#tests/support/started-server.ts'

let server: PeopledServer
/** On PostgreSQL a second process on the same data; the embedded database allows only one. */
let otherUrl: string
let syncId: number
beforeAll(async () => {
  server = await startServerWithPeople()
  syncId = await openSync()
  otherUrl = server.url
  if (!server.variables.DATABASE_URL) return
  const other = await startServer(server.variables)
  closeAtEnd(other.stop)
  otherUrl = other.url
}, 240_000)

const opened: OpenedStream[] = []
afterEach(() => {
  for (const stream of opened.splice(0)) stream.breakOff()
})

const path = () => `/syncs/${syncId}/events`

async function follow(
  query = '',
  { at = server.url, lastEventId = '', cookie = server.cookies.viewer } = {},
): Promise<OpenedStream> {
  const stream = await openEventStream(at + path() + query, cookie, lastEventId)
  opened.push(stream)
  return stream
}

const post = (to: string, form: Record<string, string>, cookie = server.cookies.member) =>
  fetch(to, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: cookie },
    body: new URLSearchParams({ submissionKey: randomUUID(), ...form }),
  })

async function openSync(): Promise<number> {
  const heldOn = dayIn('Asia/Tokyo', new Date())
  const { headers } = await post(`${server.url}/syncs/new`, { heldOn, teamIds: '1', templateId: '1' })
  return Number(headers.get('Location')?.split('/').at(-1))
}

async function write(body: string, at = server.url): Promise<void> {
  expect((await post(`${at}/syncs/${syncId}/note`, { body })).status).toBe(303)
}

const bodiesIn = ({ events }: OpenedStream) =>
  events
    .filter(({ name }) => name === 'changes')
    // why: the event's data is SyncChanges as JSON.
    .flatMap(({ data }) => (data as SyncChanges).lines.map(({ text }) => text))

const hereIn = ({ events }: OpenedStream) => {
  const data = events.findLast(({ name }) => name === 'here')?.data
  // why: the event's data is a list of Present.
  return (data as { isTyping: boolean }[] | undefined)?.map(({ isTyping }) => isTyping)
}

test('the stream starts at once, with headers against buffering', async () => {
  const { status, headers, text } = await follow()
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  expect(headers['content-encoding']).toBeUndefined()
  await expect.poll(text).toMatch(/^retry: 1000\n\n/)
})

test('a line written through one server process arrives in all of them', async () => {
  const streams = [await follow(), await follow('', { at: otherUrl })]
  await write('here', server.url)
  await write('there', otherUrl)
  for (const stream of streams) await expect.poll(() => bodiesIn(stream)).toEqual(['here', 'there'])
})

test('after a break the stream continues after the last event, whatever the address asks for', async () => {
  const stream = await follow()
  await write('before the break')
  await expect.poll(() => bodiesIn(stream)).toContain('before the break')
  stream.breakOff()
  await write('during the break')
  const next = await follow('?after=0', { lastEventId: stream.lastEventId(), at: otherUrl })
  await write('after the break')
  await expect.poll(() => bodiesIn(next)).toEqual(['during the break', 'after the break'])
})

test('a page gets the changes after the number in its address', async () => {
  const stream = await follow()
  await write('known to the page')
  await expect.poll(() => bodiesIn(stream)).toContain('known to the page')
  const next = await follow(`?after=${stream.lastEventId()}`)
  await write('new to the page')
  await expect.poll(() => bodiesIn(next)).toEqual(['new to the page'])
})

test('an unknown number is answered with a reload, and the stream ends', async () => {
  const stream = await follow('?after=999999')
  await stream.ended
  expect(stream.events.map(({ name }) => name)).toContain('reload')
})

test('presence and typing are seen in every process', async () => {
  const stream = await follow('', { cookie: server.cookies.member, at: otherUrl })
  await expect.poll(() => hereIn(stream)).toEqual([false])
  const typing = await post(`${server.url}/syncs/${syncId}/typing`, {})
  expect(typing.status).toBe(204)
  await expect.poll(() => hereIn(stream)).toEqual([true])
})

describe('permissions:', () => {
  test('a visitor is redirected to the sign-in, for GET and HEAD', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await send(server.url + path(), method)
      expect([status, headers.location]).toEqual([302, expect.stringMatching(/^\/sign-in/)])
    }
  })

  test('a HEAD request opens no stream', async () => {
    expect((await send(server.url + path(), 'HEAD', { Cookie: server.cookies.viewer })).status).toBe(200)
  })

  test('an unknown sync is not found', async () => {
    for (const id of ['999999', 'x']) {
      const asked = [`/syncs/${id}/events`, `/syncs/${id}/typing`] as const
      const headers = { Cookie: server.cookies.member }
      expect((await send(server.url + asked[0], 'GET', headers)).status).toBe(404)
      expect((await send(server.url + asked[1], 'POST', headers)).status).toBe(404)
    }
  })

  test('a viewer cannot report typing', async () => {
    expect((await post(`${server.url}/syncs/${syncId}/typing`, {}, server.cookies.viewer)).status).toBe(403)
  })
})

test('a stopping server ends its open streams at once, and they continue at the next server', async () => {
  const streams = await Promise.all(Array.from({ length: 10 }, () => follow()))
  const startedAt = performance.now()
  await server.kill('SIGTERM')
  const stoppedAfter = performance.now() - startedAt
  await Promise.all(streams.map(({ ended }) => ended))
  expect(stoppedAfter).toBeLessThan(5_000)
  await server.restart()
  const after = streams[0]?.lastEventId() || '0'
  const again = await follow(`?after=${after}`)
  await write('after the restart')
  await expect.poll(() => bodiesIn(again)).toContain('after the restart')
}, 60_000)
