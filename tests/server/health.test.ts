import express from 'express'
import { afterAll, expect, test } from 'vitest'
import { healthRoutes } from '#app/server/health.ts'
import { listenWith } from '#tests/support/listening-app.ts'

const servers: { close: () => void }[] = []
afterAll(() => servers.map((server) => server.close()))

async function askReadiness(findObstacle: () => Promise<string | undefined>) {
  const { server, url } = await listenWith(express().use(healthRoutes(findObstacle)))
  servers.push(server)
  const ready = await fetch(`${url}/readyz`)
  const alive = await fetch(`${url}/healthz`)
  return {
    ready: ready.status,
    reason: await ready.text(),
    caching: ready.headers.get('Cache-Control'),
    alive: alive.status,
  }
}

test.each([
  ['nothing is in the way', async () => undefined, 200, 'ok\n'],
  ['migrations are missing', async () => 'migrations are not applied', 503, 'migrations are not applied\n'],
  [
    'the database fails',
    () => Promise.reject(new Error('password authentication failed for "boss"')),
    503,
    'database does not answer\n',
  ],
  ['the database never answers', () => new Promise<undefined>(() => {}), 503, 'database does not answer\n'],
])(
  'when %s the process is alive, and its readiness shows the state',
  async (_case, findObstacle, ready, reason) => {
    expect(await askReadiness(findObstacle)).toEqual({ ready, reason, caching: 'no-store', alive: 200 })
  },
)
