import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyData } from '#tests/support/empty-data.ts'
import { send } from '#tests/support/raw-request.ts'
import { addressOf, listRouteRoles } from '#tests/support/route-roles.ts'
import { admin, setUp, setUpTokenIn } from '#tests/support/set-up.ts'
import { cookieOf } from '#tests/support/signed-in.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

const formType = { 'Content-Type': 'application/x-www-form-urlencoded' }

let server: StartedServer
let cookie: string
let behindProxy: StartedServer
beforeAll(async () => {
  server = await startServer({ ...(await createEmptyData()), LOG_LEVEL: 'trace' })
  cookie = await setUp(server.url, server.printed())
  behindProxy = await startServer({ ...(await createEmptyData()), TRUST_PROXY: '1' })
}, 300_000)

afterAll(async () => {
  await Promise.all([server.stop(), behindProxy.stop()])
})

describe('CSRF: a write from another origin is refused even with the cookie', () => {
  const team = { name: 'Planted', slug: 'planted', phase: 'mature', cadenceDays: '14' }
  test.each([
    ['Sec-Fetch-Site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['Origin, where there is no Sec-Fetch-Site', { Origin: 'https://evil.example' }],
    ['a frame without an origin', { Origin: 'null' }],
  ])('by %s', async (_guard, from) => {
    const answer = await post(
      '/teams/new',
      { submissionKey: randomUUID(), ...team },
      { Cookie: cookie, ...from },
    )
    expect(answer.status).toBe(403)
    const { text } = await send(`${server.url}/teams`, 'GET', { Cookie: cookie })
    expect(text).not.toContain('Planted')
  })

  test('and the same form from our own page is accepted', async () => {
    const own = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', Origin: server.url }
    const form = { submissionKey: randomUUID(), ...team, name: 'Ours', slug: 'ours' }
    expect((await post('/teams/new', form, own)).status).toBe(302)
  })
})

describe('session fixation: the session after a sign-in is a new one', () => {
  test('and the one before is worthless', async () => {
    const known = await signIn()
    const after = await signIn(known)
    expect(after).not.toBe(known)
    expect(await isSignedIn(after)).toBe(true)
    expect(await isSignedIn(known)).toBe(false)
  })

  test('and an invented one never becomes valid', async () => {
    const planted = 'nayami.session_token=planted-by-somebody.c2lnbmF0dXJl'
    const after = await signIn(planted)
    expect(after).not.toContain('planted')
    expect(await isSignedIn(planted)).toBe(false)
  })

  test('and it is worthless after the sign-out, even with a copy of the cookie', async () => {
    const kept = await signIn()
    await post('/sign-out', {}, { Cookie: kept })
    expect(await isSignedIn(kept)).toBe(false)
  })

  test('and at its end the browser drops its cached pages, and keeps what it stores for us', async () => {
    const { headers } = await post('/sign-out', {}, { Cookie: await signIn() })
    expect(headers['clear-site-data']).toBe('"cache"')
  })
})

describe('open redirect: redirects lead only to paths of this site', () => {
  const elsewhere = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/teams/%2e%2e//evil.example',
    'javascript:alert(1)',
    'evil.example',
  ]

  test.each(elsewhere)('after the sign-in: %j', async (returnTo) => {
    const { headers } = await post('/sign-in?index', { ...credentials, returnTo })
    expect(new URL(String(headers.location), server.url).origin).toBe(server.url)
  })

  test.each(elsewhere)('after choosing language and theme: %j', async (returnTo) => {
    const { headers } = await post('/preferences/choose', { language: 'ja', theme: 'dark', returnTo })
    expect(new URL(String(headers.location), server.url).origin).toBe(server.url)
  })
})

test('cookie flags: the session cookie is HttpOnly, SameSite=Lax and for the whole site', async () => {
  const { headers } = await post('/sign-in?index', credentials)
  const [set] = (headers['set-cookie'] ?? []).filter((text) => text.startsWith('nayami.session_token='))
  expect(set?.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax'])
})

describe('brute force: within a minute the eleventh wrong password for an account has to wait', () => {
  test('and so does the right one, with the seconds to wait', async () => {
    const account = 'guessed@nayami.test'
    const statuses: number[] = []
    for (let attempt = 1; attempt <= 11; attempt++)
      statuses.push((await post('/sign-in?index', { email: account, password: `wrong ${attempt}` })).status)
    expect(statuses).toEqual([...Array(10).fill(422), 429])
    for (let attempt = 1; attempt <= 10; attempt++)
      await post('/sign-in?index', { email: admin.email, password: `wrong ${attempt}` })
    const right = await post('/sign-in?index', credentials, { 'Accept-Language': 'en' })
    expect(right.status).toBe(429)
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0)
    expect(right.text).toMatch(/Too many attempts\. Wait \d+ seconds/)
    expect(right.headers['set-cookie']).toBeUndefined()
    expect(right.text).not.toContain(admin.password)
  })
})

describe('the IP address that attempts are counted for', () => {
  test('is that of the connection without TRUST_PROXY, whatever X-Forwarded-For is', async () => {
    const statuses = await tryLinks(server.url, 51, (attempt) => `192.0.2.${attempt}`)
    expect(statuses.at(-1)).toBe(429)
  })

  test('is the one the configured proxy saw, whatever precedes it', async () => {
    expect(await tryLinks(behindProxy.url, 51, (attempt) => `203.0.113.1, 192.0.2.${attempt}`)).not.toContain(
      429,
    )
    const spoofed = await tryLinks(behindProxy.url, 51, (attempt) => `198.51.100.${attempt}, 192.0.2.200`)
    expect(spoofed.slice(0, 50)).not.toContain(429)
    expect(spoofed.at(-1)).toBe(429)
  })
})

test('token leakage: no secret sent in a request is in the log or on an error page', async () => {
  const secret = (name: string) => `${name}-${randomBytes(24).toString('base64url')}`
  const sent = {
    token: secret('token'),
    password: secret('password'),
    cookie: secret('cookie'),
    authorization: secret('authorization'),
    code: secret('code'),
    state: secret('state'),
  }
  const query = new URLSearchParams({ token: sent.token, code: sent.code, state: sent.state })
  const headers = {
    Cookie: `nayami.session_token=${sent.cookie}; ${cookie}`,
    Authorization: `Bearer ${sent.authorization}`,
  }
  const form = {
    token: sent.token,
    password: sent.password,
    presentPassword: sent.password,
    email: 'a@nayami.test',
  }
  const paths = [...listRouteRoles().map(({ file }) => addressOf(file)), '/no-such-page', '/%E0%A4%A']
  const pages: string[] = []
  for (const path of paths) {
    const address = `${path}?${query}`
    const callers: Record<string, string>[] = [
      {},
      { Cookie: headers.Cookie },
      { Authorization: headers.Authorization },
    ]
    for (const given of callers) {
      pages.push((await send(server.url + address, 'GET', given)).text)
      pages.push((await post(address, form, given)).text)
    }
    // Bodies that are none of our forms.
    const broken = JSON.stringify(form)
    pages.push(
      (await send(server.url + address, 'POST', { 'Content-Type': 'application/json' }, broken)).text,
    )
    pages.push(
      (await send(server.url + address, 'POST', { 'Content-Type': 'multipart/form-data' }, broken)).text,
    )
  }
  await post('/sign-in?index', { ...credentials, password: admin.password })
  await send(`${server.url}/healthz`, 'GET')
  const printed = server.printed()
  // Nothing of this may cause a fault, whose log entry would contain more of the request.
  expect(printed.split('\n').filter((line) => line.includes('"level":50'))).toEqual([])
  const real = [admin.password, cookieValue(cookie)]
  expect(
    Object.values(sent)
      .concat(real)
      .filter((value) => printed.includes(value)),
  ).toEqual([])
  expect(printed.split(setUpTokenIn(printed)).length).toBe(2)
  const shown = [sent.password, sent.cookie, sent.authorization, ...real]
  expect(shown.filter((value) => pages.some((page) => page.includes(value)))).toEqual([])
}, 120_000)

const credentials = { email: admin.email, password: admin.password }

function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(form).toString()
  return send(server.url + path, 'POST', { ...formType, ...headers }, body)
}

async function signIn(before = ''): Promise<string> {
  const answer = await fetch(`${server.url}/sign-in?index`, {
    method: 'POST',
    headers: { Cookie: before },
    body: new URLSearchParams(credentials),
    redirect: 'manual',
  })
  return cookieOf(answer.headers)
}

async function isSignedIn(brought: string): Promise<boolean> {
  return (await send(`${server.url}/teams`, 'GET', { Cookie: brought })).status === 200
}

/** Tries this number of invented sign-in links, each as if through these addresses. */
async function tryLinks(url: string, times: number, forwardedFor: (attempt: number) => string) {
  const statuses: number[] = []
  for (let attempt = 1; attempt <= times; attempt++) {
    const headers = { ...formType, 'X-Forwarded-For': forwardedFor(attempt) }
    statuses.push((await send(`${url}/sign-in/link`, 'POST', headers, 'token=none')).status)
  }
  return statuses
}

function cookieValue(pair: string): string {
  return pair.slice(pair.indexOf('=') + 1)
}
