import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo, openRequest, send } from '#tests/support/raw-request.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

const mebibyte = 1024 * 1024
let dataDir: string
let server: StartedServer

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nayami-started-'))
  server = await startServer({ DATA_DIR: dataDir })
}, 180_000)

afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true })
})

describe('every answer', () => {
  test.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', expect.stringContaining('camera=()')],
    ['X-Request-Id', expect.stringMatching(/^[0-9a-f-]{36}$/)],
    ['X-Powered-By', undefined],
    ['Content-Security-Policy', expect.stringContaining("frame-ancestors 'none'")],
    ['Content-Security-Policy', expect.stringContaining("object-src 'none'")],
    ['Content-Security-Policy', expect.stringContaining("base-uri 'none'")],
    ['Content-Security-Policy', expect.stringContaining("form-action 'self'")],
  ])('has %s: %s', async (name, expected) => {
    for (const path of ['/', '/healthz', '/no-such-page']) {
      const { headers } = await send(`${server.url}${path}`, 'GET')
      expect(headers[name.toLowerCase()]).toEqual(expected)
    }
  })

  test('a page has its nonce on every script, and no other script can run', async () => {
    const nonces = await Promise.all(
      [0, 1].map(async () => {
        const { headers, text } = await send(`${server.url}/sign-in`, 'GET')
        const policy = String(headers['content-security-policy'])
        const nonce = /script-src 'self' 'nonce-([\w-]+)'(;|$)/.exec(policy)?.[1]
        const scripts = text.match(/<script[^>]*>/g) ?? []
        expect(scripts.length).toBeGreaterThan(1)
        expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
        expect(text).not.toMatch(/<[^>]+ on[a-z]+="/)
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('hashed files are cached for a year, and a missing one is not a page', async () => {
    const { text } = await send(`${server.url}/sign-in`, 'GET')
    const asset = /\/assets\/[\w.-]+\.js/.exec(text)?.[0]
    const { status, headers } = await send(`${server.url}${asset}`, 'GET', { 'Accept-Encoding': 'br' })
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe('br')
    expect((await send(`${server.url}/assets/gone-1234.js`, 'GET')).status).toBe(404)
  })
})

describe('refused are', () => {
  test.each([
    ['a write from another site', 'POST', '/', { 'Sec-Fetch-Site': 'cross-site' }, '', 403],
    ['a write with a foreign Origin', 'POST', '/', { Origin: 'http://evil.example' }, '', 403],
    ['a body over 1 MiB', 'POST', '/', {}, 'x'.repeat(mebibyte + 1), 413],
    ['an invalid Host', 'GET', '/', { Host: 'a b' }, '', 400],
    ['a path that does not decode', 'GET', '/teams/%E0%A4%A', {}, '', 400],
  ])('%s', async (_case, method, path, headers, body, status) => {
    expect((await send(`${server.url}${path}`, method, headers, body)).status).toBe(status)
  })

  test('a body in pieces that grows over 1 MiB', async () => {
    const sent = openRequest(server.url, 'POST', { 'Transfer-Encoding': 'chunked' })
    sent.write('x'.repeat(mebibyte))
    sent.write('x')
    expect((await answerTo(sent)).status).toBe(413)
  })
})

test('the server is alive and ready', async () => {
  expect(await send(`${server.url}/healthz`, 'GET')).toMatchObject({ status: 200, text: 'ok\n' })
  expect(await send(`${server.url}/readyz`, 'GET')).toMatchObject({ status: 200, text: 'ok\n' })
})

test('the log has one JSON line for each request, with its id and without query, cookie or authorization', async () => {
  const secrets = { Cookie: 'session=hush', Authorization: 'Bearer hush' }
  const { headers } = await send(`${server.url}/no-such-page?q=hush`, 'GET', secrets)
  const id = String(headers['x-request-id'])
  await send(`${server.url}/healthz`, 'GET')
  const lines = () =>
    server
      .printed()
      .split('\n')
      .filter((line) => line.includes(id) && line.endsWith('}'))
  // The answer may arrive before the log line has come through the pipe.
  await expect.poll(lines).not.toEqual([])
  expect(lines().map((line) => JSON.parse(line))).toMatchObject([
    { requestId: id, req: { method: 'GET', path: '/no-such-page' }, res: { statusCode: 404 } },
  ])
  expect(server.printed()).not.toContain('hush')
  expect(server.printed()).not.toMatch(/healthz|assets/)
})
