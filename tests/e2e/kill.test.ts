import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'

const rounds = 20
const clients = 4

type Sent = { key: string; title: string; acknowledged: boolean }

let server: ServerProcess
let syncPath: string
beforeAll(async () => {
  server = await startServerProcess()
  await post('/teams/new', { name: 'Orders', slug: 'orders', phase: 'launched', cadenceDays: '14' })
  const opened = await post('/syncs/new', { teamIds: '1', heldOn: '2026-01-05', templateId: '1' })
  syncPath = new URL(opened.headers.get('Location') ?? '', server.url).pathname
})

test('killed 20 times while recording, the server loses nothing acknowledged and stores nothing twice', async () => {
  const sent: Sent[] = []
  for (let round = 1; round <= rounds; round++) {
    const before = sent.length
    const typing = Array.from({ length: clients }, (_, client) => keepRecording(sent, `${round}-${client}`))
    // The kill comes after a different number of lines each round, during the next ones.
    await until(() => acknowledgedSince(sent, before) >= 3 + (round % 5))
    await server.kill('SIGKILL')
    await Promise.all(typing)
    await server.restart()
  }
  const unanswered = sent.filter((line) => !line.acknowledged)
  expect(unanswered.length).toBeGreaterThan(0)
  expect(sent.length - unanswered.length).toBeGreaterThanOrEqual(rounds * 3)
  // Like a browser, sends the lines without an answer again under the same key.
  for (const line of unanswered) expect((await record(line)).status).toBe(303)

  const recorded = await listRecordedTitles()
  expect(recorded.toSorted()).toEqual(sent.map((line) => line.title).toSorted())
}, 300_000)

/** Types line after line until the server is gone; the last one has no answer. */
async function keepRecording(sent: Sent[], name: string) {
  for (let number = 1; ; number++) {
    const line: Sent = { key: randomUUID(), title: `悩み ${name}-${number}`, acknowledged: false }
    sent.push(line)
    try {
      const answer = await record(line)
      expect(answer.status).toBe(303)
      line.acknowledged = true
    } catch (error) {
      if (error instanceof TypeError) return
      throw error
    }
  }
}

function record({ key, title }: Sent) {
  return post(`${syncPath}?index`, { teamIds: '1', categoryIds: '1', severity: 'low', title }, key)
}

function post(path: string, fields: Record<string, string>, submissionKey: string = randomUUID()) {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { Cookie: server.cookie },
    body: new URLSearchParams({ submissionKey, ...fields }),
    redirect: 'manual',
  })
}

async function listRecordedTitles(): Promise<string[]> {
  const headers = { Cookie: server.cookie }
  const csv = await (await fetch(`${server.url}/backlog.csv?state=any`, { headers })).text()
  return csv.match(/悩み \d+-\d+-\d+/g) ?? []
}

function acknowledgedSince(sent: Sent[], start: number) {
  return sent.slice(start).filter((line) => line.acknowledged).length
}

async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}
