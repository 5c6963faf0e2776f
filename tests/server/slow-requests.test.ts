import express from 'express'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { requestLog } from '#app/server/request-log.ts'
import { reportSlowRequests } from '#app/server/slow-requests.ts'
import { listenWith } from '#tests/support/listening-app.ts'

test('a hanging request is logged while it hangs, with its id and without its query; a stream is not', async () => {
  const lines: { msg: string; requestId: string; req: object; seconds: number }[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const hanging = Promise.withResolvers<void>()
  const app = express()
  app.use(requestLog(log))
  app.use(reportSlowRequests(5))
  app.get('/hangs', async (_req, res) => {
    await hanging.promise
    res.send('late')
  })
  app.get('/streams', async (_req, res) => {
    res.write('begun')
    await hanging.promise
    res.end('late')
  })
  const { server, url } = await listenWith(app)
  const streaming = await fetch(`${url}/streams`)
  const asked = fetch(`${url}/hangs?q=hush`)
  await expect.poll(() => lines.length).toBeGreaterThan(2)
  hanging.resolve()
  const { headers } = await asked
  expect(await streaming.text()).toBe('begunlate')
  server.close()
  const id = headers.get('X-Request-Id')
  for (const line of lines)
    expect(line).toMatchObject({
      msg: 'request is still not answered',
      requestId: id,
      req: { method: 'GET', path: '/hangs' },
      seconds: 0,
    })
  expect(JSON.stringify(lines)).not.toContain('hush')
})
