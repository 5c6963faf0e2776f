import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { connectDatabase } from '#db/connect.ts'
import type { Db } from '#db/transaction.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { type FaultyProxy, startFaultyProxy } from '#tests/support/faulty-proxy.ts'
import { createServerDatabase } from '#tests/support/server-database.ts'
import { admin, setUp } from '#tests/support/set-up.ts'
import { type StartedServer, startRefused, startServer } from '#tests/support/started-server.ts'

const secret = randomUUID() + randomUUID()

test('a start without its database is refused in one sentence', async () => {
  const { exitCode, printed } = await startRefused({
    DATABASE_URL: 'postgres://mori:hush@127.0.0.1:1/nayami',
    AUTH_SECRET: secret,
  })
  expect(exitCode).toBe(1)
  expect(printed.trimEnd().split('\n').at(-1)).toMatch(
    /^The database "nayami" on 127\.0\.0\.1:1 does not answer: .+\.$/,
  )
  expect(printed).not.toContain('hush')
}, 120_000)

const serverUrl = process.env.DATABASE_URL
// A database inside the process cannot fail like this.
if (serverUrl)
  describe('a server whose database', () => {
    let db: Db
    let proxy: FaultyProxy
    let server: StartedServer
    let cookie: string
    beforeAll(async () => {
      const url = new URL(await createServerDatabase(serverUrl))
      const connected = await connectDatabase({ databaseUrl: url.href })
      closeAtEnd(connected.close)
      db = connected.longWork
      proxy = await startFaultyProxy({ host: url.hostname, port: Number(url.port) })
      closeAtEnd(proxy.close)
      url.host = `127.0.0.1:${proxy.port}`
      const variables = { DATABASE_URL: url.href, AUTH_SECRET: secret }
      server = await startServer({ ...variables, LOG_LEVEL: 'warn' })
      closeAtEnd(server.stop)
      cookie = await setUp(server.url, server.printed())
    }, 120_000)

    const ask = (path: string, init: RequestInit = {}) =>
      fetch(server.url + path, {
        redirect: 'manual',
        ...init,
        headers: { Cookie: cookie, 'Accept-Language': 'en', ...init.headers },
      })
    const post = (path: string, fields: Record<string, string>, headers: HeadersInit = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers })
    const sendJson = (path: string, body: object) =>
      ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      })
    const credentials = { email: admin.email, password: admin.password }
    const team = (slug: string) => ({
      submissionKey: randomUUID(),
      name: `Team <${slug}>`,
      slug,
      phase: 'mature',
      headcount: '4',
      cadenceDays: '14',
    })

    const isReady = () => ask('/readyz').then(({ status }) => status)
    /** The log lines for a request, by the id of its answer. */
    const loggedFor = (answer: Response) => {
      const id = String(answer.headers.get('X-Request-Id'))
      const lines = server.printed().split('\n')
      return lines.filter((line) => line.includes(id) && /"the database was (away|busy)"/.test(line))
    }

    describe('has locked tables', () => {
      let release: () => void
      let held: Promise<void>
      beforeAll(async () => {
        const locked = Promise.withResolvers<void>()
        held = db.transaction().execute(async (db) => {
          await sql`lock table teams, credentials in access exclusive mode`.execute(db)
          // Sessions can be read and not ended.
          await sql`lock table sessions in share mode`.execute(db)
          await new Promise<void>((resolve) => {
            release = resolve
            locked.resolve()
          })
        })
        await locked.promise
      })

      const sent = team('orders')
      test('answers in a few seconds, as a page, to the page’s script and to a form, and serves the rest', async () => {
        const [page, script, form, signedIn, signedOut, rest] = await Promise.all([
          ask('/teams'),
          ask('/teams.data'),
          post('/teams/new', sent),
          post('/sign-in?index', credentials, { Cookie: '' }),
          post('/sign-out', {}),
          ask('/settings/categories'),
        ])
        for (const answer of [page, script, form, signedIn, signedOut]) {
          expect(answer.status).toBe(503)
          expect(answer.headers.get('Retry-After')).toBe('2')
          expect(loggedFor(answer)).toHaveLength(1)
        }
        expect(rest.status).toBe(200)
        const shown = await page.text()
        expect(shown).toContain('The database did not respond in time')
        expect(shown).toContain(String(page.headers.get('X-Request-Id')))
        // It was not the password that was wrong, so the answer does not say so, and it never contains the password.
        expect(await signedIn.text()).not.toContain(credentials.password)
        // A form the script cannot send may be sent by hand: the page contains all of it.
        const kept = await form.text()
        expect(kept).toContain('It is not certain whether what you sent was saved.')
        expect(kept).toContain(`name="submissionKey" value="${sent.submissionKey}"`)
        expect(kept).toContain('value="Team &lt;orders&gt;"')
        expect(kept).toMatch(/<form method="post" action="\/teams\/new"/)
      })

      test('and after the lock is released, a form sent again counts once', async () => {
        release()
        await held
        for (const _ of [1, 2]) expect((await post('/teams/new', sent)).status).toBe(302)
        const page = await ask('/teams')
        expect(page.status).toBe(200)
        // The failed sign-out was reported, so the person is still signed in.
        expect((await ask('/account')).status).toBe(200)
        expect((await page.text()).match(/<a[^>]+href="\/teams\/orders"/g)).toHaveLength(1)
      })
    })

    test('is silent answers every request within about ten seconds in its own form, and recovers', async () => {
      expect(await isReady()).toBe(200)
      proxy.setMode('silent')
      const began = performance.now()
      const line = {
        key: randomUUID(),
        line: 'Deploys hang',
        teamIds: [1],
        agendaBlockId: null,
        painPointId: null,
      }
      const [ready, page, japanese, recorded, exported, byToken, signedIn, signedOut, alive] =
        await Promise.all([
          ask('/readyz'),
          ask('/'),
          ask('/teams', { headers: { 'Accept-Language': 'ja' } }),
          sendJson('/syncs/1/record', line),
          ask('/backlog.csv'),
          ask('/backlog.csv', {
            headers: { Authorization: 'Bearer hush', 'Accept-Language': 'ja', Cookie: '' },
          }),
          post('/sign-in?index', credentials, { Cookie: '' }),
          post('/sign-out', {}),
          ask('/healthz'),
        ])
      expect(performance.now() - began).toBeLessThan(16_000)
      expect(alive.status).toBe(200)
      expect(await ready.text()).toBe('database does not answer\n')
      for (const answer of [page, japanese, recorded, exported, byToken, signedIn, signedOut]) {
        expect(answer.status).toBe(503)
        expect(answer.headers.get('Retry-After')).toBe('2')
        expect(loggedFor(answer)).toHaveLength(1)
      }
      expect(await japanese.text()).toContain('データベースが時間内に応答しませんでした')
      expect(await recorded.json()).toEqual({
        problem: 'The database did not respond in time. Try again in a few seconds.',
      })
      for (const answer of [exported, byToken])
        expect(await answer.text()).toMatch(/^The database did not respond in time\..+\n$/)
      proxy.setMode('pass')
      await expect.poll(isReady, { timeout: 10_000 }).toBe(200)
      expect((await ask('/account')).status).toBe(200)
    }, 60_000)

    test('cuts every connection repeatedly, recovers', async () => {
      for (let round = 0; round < 10; round++) {
        const under = [ask('/teams'), ask('/'), post('/teams/new', team(`round-${round}`)), ask('/backlog')]
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
        proxy.resetAll()
        for (const answer of await Promise.all(under)) expect([200, 302, 503]).toContain(answer.status)
        await expect.poll(isReady, { timeout: 10_000 }).toBe(200)
      }
    }, 60_000)
  })
