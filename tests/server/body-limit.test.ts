import type { Server } from 'node:http'
import { connect } from 'node:net'
import { createReadableStreamFromReadable } from '@remix-run/node'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitBody, replayBody } from '#app/server/body-limit.ts'
import { listenWith } from '#tests/support/listening-app.ts'
import { answerTo, openRequest, send } from '#tests/support/raw-request.ts'

const limit = 1000
let url: string
let server: Server
let seen = 0

beforeAll(async () => {
  const app = express()
  app.use(limitBody(limit))
  // Reads the body as Remix's adapter does, and returns what arrived.
  app.use(async (req, res) => {
    seen += 1
    const body = createReadableStreamFromReadable(replayBody(req, res))
    res.send(await new Response(body).text())
  })
  const listening = await listenWith(app)
  url = listening.url
  server = listening.server
})

afterAll(() => server.close())

test.each([
  ['no body', ''],
  ['one byte', 'x'],
  ['Japanese of three bytes a letter', '悩み'.repeat(100)],
])('%s arrives complete', async (_case, body) => {
  expect(await send(url, 'POST', {}, body)).toMatchObject({ status: 200, text: body })
})

test('a body exactly at the limit passes, with its length announced or in chunks', async () => {
  const body = 'x'.repeat(limit)
  expect((await send(url, 'POST', { 'Content-Length': limit }, body)).text).toBe(body)
  expect((await send(url, 'POST', { 'Transfer-Encoding': 'chunked' }, body)).text).toBe(body)
})

test('a body announced as too long is refused before it is sent', async () => {
  const before = seen
  const sent = openRequest(url, 'POST', { 'Content-Length': limit + 1 })
  sent.flushHeaders()
  expect(await answerTo(sent)).toMatchObject({ status: 413, headers: { connection: 'close' } })
  expect(seen).toBe(before)
})

test('an endless body is refused at the first byte over the limit', async () => {
  const before = seen
  const sent = openRequest(url, 'POST', { 'Transfer-Encoding': 'chunked' })
  sent.write('x'.repeat(limit))
  sent.write('x')
  const answer = await answerTo(sent)
  expect(answer).toMatchObject({ status: 413, headers: { connection: 'close' } })
  expect(answer.text).toContain('1 MiB')
  expect(seen).toBe(before)
})

test('a client that disconnects halfway starts nothing, and the next one is served', async () => {
  const before = seen
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf', () => socket.destroy())
  expect((await send(url, 'POST', {}, 'next')).text).toBe('next')
  expect(seen).toBe(before + 1)
})
