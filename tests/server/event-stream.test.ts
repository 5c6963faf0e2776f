import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { writeReadableStreamToWritable } from '@remix-run/node'
import type { Response as ExpressResponse } from 'express'
import { afterEach, describe, expect, test } from 'vitest'
import { answerWithEvents, type EventStream, lastEventIdOf } from '#app/http/event-stream.server.ts'
import { stopServer } from '#app/server/graceful-stop.ts'
import {
  mostOpenOfOne,
  openStreamingResponses,
  type StreamingResponses,
} from '#app/server/streaming-responses.ts'
import { statusThrown } from '#tests/support/answer.ts'
import { openEventStream } from '#tests/support/event-stream.ts'
import { listenWith } from '#tests/support/listening-app.ts'
import { send } from '#tests/support/raw-request.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A server whose every answer is a stream, sent the way the framework sends one. */
async function serveStreams(begin: (stream: EventStream) => () => void, times = {}) {
  const answers: StreamingResponses = openStreamingResponses()
  const { server, url } = await listenWith(async (req, res) => {
    // why: it uses nothing of Express.
    const keepOpen = (holder: string) => answers.keepOpen(res as unknown as ExpressResponse, holder)
    // why: it uses nothing else of the context.
    const context = { keepOpen, askedAddress: req.url } as Parameters<typeof answerWithEvents>[0]['context']
    const request = new Request('http://nayami.test/', { method: req.method })
    const answer = answerWithEvents({ request, context }, req.headers.cookie ?? '', begin, times)
    await pipe(answer, res)
  })
  const stop = async () => {
    answers.endAll()
    await stopServer(server)
  }
  stops.push(stop)
  return { url, stop }
}

async function pipe({ status, headers, body }: Response, res: ServerResponse) {
  res.statusCode = status
  res.setHeaders(headers).flushHeaders()
  if (body) await writeReadableStreamToWritable(body, res)
  else res.end()
}

test('a heartbeat is sent regularly, and the stream ends after its lifetime', async () => {
  let left = 0
  const { url } = await serveStreams(() => () => left++, { heartbeat: 20, life: 200 })
  const stream = await openEventStream(url, '')
  await stream.ended
  expect(stream.events.length).toBeGreaterThan(2)
  expect(new Set(stream.events.map(({ name }) => name))).toEqual(new Set(['beat']))
  expect(left).toBe(1)
})

test('an event has its name, its id if it has one, and its data on one line', async () => {
  const data = { said: 'two\nlines\n\nand more' }
  const { url } = await serveStreams((stream) => {
    stream.send({ name: 'changes', id: 7, data })
    stream.send({ name: 'here', data: [] })
    stream.end()
    return () => {}
  })
  const stream = await openEventStream(url, '')
  await stream.ended
  expect(stream.events).toMatchObject([
    { name: 'changes', id: '7', data },
    { name: 'here', id: '', data: [] },
  ])
})

test('when the client disconnects the handler is closed, once', async () => {
  let left = 0
  const { url } = await serveStreams(() => () => left++)
  const stream = await openEventStream(url, '')
  stream.breakOff()
  await expect.poll(() => left).toBe(1)
})

test('one holder has at most 30 open streams; the next gets Retry-After until one of them is closed', async () => {
  const { url } = await serveStreams(() => () => {})
  const open = () => openEventStream(url, 'one')
  const streams = await Promise.all(Array.from({ length: mostOpenOfOne }, open))
  expect(streams.map(({ status }) => status)).toEqual(Array(30).fill(200))
  expect(await open()).toMatchObject({ status: 429, headers: { 'retry-after': '30' } })
  expect(await send(url, 'HEAD', { Cookie: 'one' })).toMatchObject({ status: 429 })
  expect(await openEventStream(url, 'another')).toMatchObject({ status: 200 })
  streams[0]?.breakOff()
  await expect.poll(async () => (await open()).status).toBe(200)
})

test('a HEAD request does not keep one of them', async () => {
  const { url } = await serveStreams(() => () => {})
  for (let asked = 0; asked <= mostOpenOfOne; asked++)
    expect(await send(url, 'HEAD', { Cookie: 'one' })).toMatchObject({ status: 200 })
})

test('a stop ends open streams at once, including one opened during the stop', async () => {
  let left = 0
  const { url, stop } = await serveStreams(() => () => left++)
  const streams = await Promise.all([openEventStream(url, ''), openEventStream(url, '')])
  const startedAt = performance.now()
  await stop()
  expect(performance.now() - startedAt).toBeLessThan(1_000)
  await Promise.all(streams.map(({ ended }) => ended))
  expect(left).toBe(2)
})

test('a client that does not read is disconnected before much is buffered for it', async () => {
  const event = { name: 'changes', data: 'x'.repeat(64 * 1024) }
  let sent = 0
  let isOver = false
  const { url } = await serveStreams((stream) => {
    const more = () => {
      if (isOver) return
      stream.send(event)
      sent += event.data.length
      setImmediate(more)
    }
    more()
    return () => {
      isOver = true
    }
  })
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).pause()
  await once(socket, 'connect')
  socket.write(`GET / HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
  await expect.poll(() => isOver, { timeout: 10_000 }).toBe(true)
  // The buffers of the system for a connection, a few MiB, come on top.
  expect(sent).toBeLessThan(32 * 1024 * 1024)
  socket.destroy()
})

test('requested as page data it is not found, since the framework would first read it to its end', async () => {
  // why: nothing else of it is used.
  const context = { askedAddress: '/syncs/1/events.data' } as Parameters<
    typeof answerWithEvents
  >[0]['context']
  const request = new Request('http://nayami.test/syncs/1/events')
  const answer = async () => answerWithEvents({ request, context }, 'reader', () => () => {})
  expect(await statusThrown(answer())).toBe(404)
})

describe('the last event a browser received', () => {
  test.each([
    ['?after=7', undefined, 7],
    ['?after=7', '9', 9],
    ['', undefined, 0],
    ['?after=-1', undefined, 0],
    ['?after=7', 'x', 0],
  ])('address %j, header %j: %d', (query, header, expected) => {
    const headers = new Headers(header === undefined ? {} : { 'Last-Event-ID': header })
    expect(lastEventIdOf(new Request(`http://nayami.test/${query}`, { headers }))).toBe(expected)
  })
})
