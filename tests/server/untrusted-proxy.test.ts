import express from 'express'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { warnOfUntrustedProxy } from '#app/server/untrusted-proxy.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { listenWith } from '#tests/support/listening-app.ts'

test.each([
  [
    'configured for no proxy, it warns once, however many requests come through one',
    0,
    ['192.0.2.1', '192.0.2.2'],
    1,
  ],
  ['configured for no proxy, it is quiet as long as none is seen', 0, [], 0],
  ['configured for a proxy, it is quiet', 1, ['192.0.2.1'], 0],
])('%s', async (_rule, hops, forwardedFor, warnings) => {
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => lines.push(line) })
  const app = express().use(warnOfUntrustedProxy(log, hops), (_req, res) => void res.end())
  const { server, url } = await listenWith(app)
  closeAtEnd(async () => void server.close())
  await fetch(url)
  for (const address of forwardedFor) await fetch(url, { headers: { 'X-Forwarded-For': address } })
  expect(lines.filter((line) => line.includes('TRUST_PROXY is 0'))).toHaveLength(warnings)
})
