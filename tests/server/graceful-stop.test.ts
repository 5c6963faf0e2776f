import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { expect, test } from 'vitest'
import { stopServer } from '#app/server/graceful-stop.ts'
import { listenWith } from '#tests/support/listening-app.ts'
import { answerTo, openRequest } from '#tests/support/raw-request.ts'

test('a running request is answered completely, and new ones are refused in the meantime', async () => {
  const { server, url } = await listenWith(async (req, res) => {
    let text = ''
    for await (const chunk of req) text += chunk
    res.end(text)
  })
  const running = openRequest(url, 'POST', { 'Transfer-Encoding': 'chunked' })
  running.write('first ')
  await once(server, 'request')
  const stopped = stopServer(server)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
  running.end('last')
  expect((await answerTo(running)).text).toBe('first last')
  await stopped
})

test('an idle kept-alive connection does not delay the stop', async () => {
  const { server, url } = await listenWith((_req, res) => res.end('ok'))
  const agent = new Agent({ keepAlive: true })
  await answerTo(request(url, { agent }).end())
  await expect(stopServer(server)).resolves.toBeUndefined()
  agent.destroy()
})

test('requests that exceed the grace period are cut', async () => {
  const { server, url } = await listenWith(() => {})
  const stuck = openRequest(url, 'GET')
  stuck.end()
  await once(server, 'request')
  const cut = once(stuck, 'error')
  await stopServer(server, 50)
  expect((await cut)[0]).toMatchObject({ code: 'ECONNRESET' })
})
