import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmptyData } from '#tests/support/empty-data.ts'
import { send } from '#tests/support/raw-request.ts'
import { type StartedServer, startServer } from '#tests/support/started-server.ts'

let server: StartedServer
beforeAll(async () => {
  server = await startServer(await createEmptyData())
}, 300_000)

afterAll(() => server.stop())

// Without its guard each of these ended the server or blocked it for ten seconds and more.
const patience = 8_000

test.each([
  ['a place in a list of a hundred million', 'a[100000000]=1', 422],
  ['twenty thousand pairs', 'a=&'.repeat(20_000), 413],
  ['a megabyte of pairs', 'a=&'.repeat(340_000), 413],
  ['an order of the form library', '__intent__=x&__state__=x', 422],
  ['deep names', `a${'[0]'.repeat(300_000)}=1`, 422],
  ['marks in the wrong order', `password=x&email=a${'%CC%81%CC%96'.repeat(80_000)}`, 422],
  ['spaces', `password=x&email=a${'+'.repeat(1_000_000)}b`, 422],
])(
  'while %s is being received /healthz answers, and afterwards the pages',
  async (_what, body, status) => {
    const sent = Promise.all([
      post('/sign-in?index', body),
      post('/sign-in?index', body),
      post('/teams/new', body),
    ])
    for (let asked = 0; asked < 5; asked++) await isHealthy()
    const answers = await sent
    expect(answers.slice(0, 2).map((answer) => answer.status)).toEqual([status, status])
    await isHealthy()
    expect(server.process.exitCode).toBeNull()
  },
  60_000,
)

test('a form with too many fields is refused in the reader’s language', async () => {
  const body = 'a=&'.repeat(2000)
  expect((await post('/sign-in?index', body, 'ja')).text).toContain(
    '項目が多すぎます。保存していません。前のページに戻って再読み込みしてください。',
  )
  expect((await post('/sign-in?index', body, 'en')).text).toContain('It has more fields than any form here.')
})

async function isHealthy() {
  const answer = await fetch(`${server.url}/healthz`, { signal: AbortSignal.timeout(patience) })
  expect(answer.status).toBe(200)
}

function post(path: string, body: string, language = 'en') {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept-Language': language }
  return send(server.url + path, 'POST', headers, body)
}
