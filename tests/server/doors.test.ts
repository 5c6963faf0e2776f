import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { send } from '#tests/support/raw-request.ts'
import { addressOf, listRouteRoles } from '#tests/support/route-roles.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'

const publicUrl = 'https://nayami.example.com'

/** As it runs behind a proxy with https that it is not configured for. */
let server: ServerProcess
let cookie: string
beforeAll(async () => {
  server = await startServerProcess({ PUBLIC_URL: publicUrl })
  // The session was created by a server without https: the same session under its name with https.
  cookie = server.cookie.replace(/^(__Host-)?/, '__Host-')
}, 240_000)

const routes = listRouteRoles().map(({ file }) => addressOf(file))
const get = (path: string, headers: Record<string, string> = {}) =>
  send(server.url + path, 'GET', { Cookie: cookie, ...headers })

describe('a method that no page accepts is 405', () => {
  test('at every address, also of files and probes, with the allowed methods', async () => {
    const paths = [...routes, '/healthz', '/readyz', '/no-such-page', '/favicon.svg', '/auth/sign-in/email']
    const answers = await Promise.all(
      paths.map(async (path) => {
        const { status, headers } = await send(server.url + path, 'TRACE', { Cookie: cookie })
        return [path, status, headers.allow]
      }),
    )
    expect(answers).toEqual(paths.map((path) => [path, 405, 'GET, HEAD, POST']))
  })

  test.each(['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'PURGE'])('%s', async (method) => {
    expect((await send(`${server.url}/teams`, method, { Cookie: cookie })).status).toBe(405)
  })

  test.each([
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
    ['TRACK', 'TRACK / HTTP/1.1\r\nHost: localhost\r\n\r\n', 405],
    ['an unknown method', 'NAYAMI / HTTP/1.1\r\nHost: localhost\r\n\r\n', 405],
    ['and what begins with no method at all', '\x16\x03\x01 no request\r\n\r\n', 405],
    ['and a header too long is 431', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}`, 431],
    ['and a broken header is 400', 'GET / HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n', 400],
  ])('%s', async (_what, text, status) => {
    expect(await answerToText(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })

  test('and GET, HEAD and POST are answered', async () => {
    expect((await get('/teams')).status).toBe(200)
    expect((await send(`${server.url}/teams`, 'HEAD', { Cookie: cookie })).status).toBe(200)
    const form = new URLSearchParams({ language: 'en', theme: 'dark' }).toString()
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await send(`${server.url}/preferences/choose`, 'POST', type, form)).status).toBe(302)
  })
})

describe('where PUBLIC_URL is set', () => {
  test.each([
    ['its own name', 'nayami.example.com', '/teams', 200],
    ['this machine', 'localhost:3000', '/teams', 200],
    ['another name', 'evil.example', '/teams', 421],
    ['another name, for a file', 'evil.example', '/favicon.svg', 421],
    ['another name, for a probe', '10.1.2.3:3000', '/healthz', 200],
    ['another name, for the other probe', '10.1.2.3:3000', '/readyz', 200],
  ])('%s (%s%s): %i', async (_whose, Host, path, status) => {
    expect((await get(path, { Host })).status).toBe(status)
  })

  test('a host name reported by a proxy does not count where no proxy is trusted', async () => {
    const foreign = { Host: 'evil.example', 'X-Forwarded-Host': 'nayami.example.com' }
    expect((await get('/teams', foreign)).status).toBe(421)
  })

  test('a write from another origin is refused, whatever Sec-Fetch-Site is', async () => {
    const write = (origin: string) =>
      send(
        `${server.url}/preferences/choose`,
        'POST',
        {
          Origin: origin,
          'Sec-Fetch-Site': 'same-origin',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        `theme=dark&submissionKey=${randomUUID()}`,
      )
    expect((await write('https://evil.example')).status).toBe(403)
    expect((await write(publicUrl)).status).toBe(302)
  })
})

test('an admin behind an unconfigured proxy sees a warning in the settings', async () => {
  const said = 'TRUST_PROXY'
  expect((await get('/settings/access')).text).not.toContain(said)
  expect((await get('/settings/access', { 'X-Forwarded-For': '192.0.2.1' })).text).toContain(said)
})

describe('a browser may store', () => {
  const never =
    /^\/(account|settings\/(people|redact)|setup|join|sign-in\/link|forgot-password|reset-password)(\/|\.data|$)/

  test('every page and its data except accounts and one-time links, so that going back works', async () => {
    const paths = [...routes, ...routes.map((path) => (path === '/' ? '/_root.data' : `${path}.data`))]
    const wrong: unknown[] = []
    let kept = 0
    let notKept = 0
    for (const path of paths.filter((path) => !path.includes('/events'))) {
      const { status, headers } = await get(path)
      if (status >= 300 || !/html|x-script/.test(String(headers['content-type']))) continue
      const isKept = !String(headers['cache-control']).includes('no-store')
      if (isKept === never.test(path)) wrong.push([path, headers['cache-control']])
      if (isKept) kept++
      else notKept++
    }
    expect(wrong).toEqual([])
    expect(kept).toBeGreaterThan(40)
    expect(notKept).toBeGreaterThan(8)
  }, 60_000)
})

async function answerToText(text: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.on('error', () => {})
  let answer = ''
  socket.setEncoding('utf8').on('data', (piece) => {
    answer += piece
  })
  socket.write(text)
  await once(socket, 'close')
  return answer
}
