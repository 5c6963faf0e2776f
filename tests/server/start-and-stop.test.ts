import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo, openRequest, send } from '#tests/support/raw-request.ts'
import { type StartedServer, startRefused, startServer } from '#tests/support/started-server.ts'

// Creating a database takes seconds, so the starts of this file share one folder, one after another.
const startTimeout = 120_000
let dataDir: string
let server: StartedServer | undefined

async function startHere(): Promise<StartedServer> {
  server = await startServer({ DATA_DIR: dataDir })
  return server
}

/** A request whose body has begun to arrive, and is being read, when this returns. */
async function openSlowRequest(url: string) {
  const running = openRequest(url, 'POST', { 'Transfer-Encoding': 'chunked' })
  await new Promise((written) => running.write('slow=', written))
  await send(`${url}/healthz`, 'GET')
  return running
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nayami-start-'))
})

afterAll(async () => {
  server?.process.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

describe('a stop', () => {
  test(
    'SIGTERM lets a running request finish, accepts no other and exits with 0',
    async () => {
      const { url, port, stop } = await startHere()
      const running = await openSlowRequest(url)
      const exited = stop()
      await untilRefused(port)
      running.end('done')
      expect((await answerTo(running)).text).not.toBe('')
      expect(await exited).toBe(0)
    },
    startTimeout,
  )

  test(
    'a second signal ends it at once, and the next start finds its data complete',
    async () => {
      const { url, port, stop, process } = await startHere()
      const running = await openSlowRequest(url)
      const cut = once(running, 'error')
      const exited = stop()
      await untilRefused(port)
      process.kill('SIGTERM')
      expect(await exited).toBe(1)
      expect((await cut)[0]).toMatchObject({ code: 'ECONNRESET' })
      const next = await startHere()
      expect((await send(`${next.url}/readyz`, 'GET')).status).toBe(200)
      expect(await next.stop()).toBe(0)
    },
    startTimeout,
  )
})

describe('a start that is not possible ends with one sentence and exit code 1', () => {
  test(
    'a second process on the same data folder, while the first continues',
    async () => {
      const first = await startHere()
      const { exitCode, printed } = await startRefused({ DATA_DIR: dataDir })
      expect(exitCode).toBe(1)
      expect(lastLineOf(printed)).toBe(
        `The data folder ${dataDir} is already open in process ${first.process.pid}: stop that one first, or set DATA_DIR to another folder.`,
      )
      expect((await send(`${first.url}/readyz`, 'GET')).status).toBe(200)
      expect(await first.stop()).toBe(0)
    },
    startTimeout,
  )

  test(
    'a busy port',
    async () => {
      const neighbour = createServer().listen(0, '127.0.0.1')
      await once(neighbour, 'listening')
      const { port } = neighbour.address() as { port: number } // why: it listens on a port, not on a pipe.
      const { exitCode, printed } = await startRefused({ DATA_DIR: dataDir, PORT: String(port) })
      neighbour.close()
      expect(exitCode).toBe(1)
      expect(lastLineOf(printed)).toBe(
        `Port ${port} on 127.0.0.1 is already in use: stop the program that has it, or set PORT to another number.`,
      )
    },
    startTimeout,
  )

  test.each([
    ['PORT', 'many', /^PORT must be .+\.$/],
    [
      'DATABASE_URL',
      'postgres://127.0.0.1:1/nayami',
      /^The database "nayami" on 127\.0\.0\.1:1 does not answer: .+\.$/,
    ],
  ])(
    '%s=%s',
    async (name, value, sentence) => {
      const { exitCode, printed } = await startRefused({ [name]: value })
      expect(exitCode).toBe(1)
      expect(lastLineOf(printed)).toMatch(sentence)
    },
    startTimeout,
  )
})

/** A sentence is alone or after the lines of a build, never above a stack trace. */
function lastLineOf(printed: string) {
  return printed.trimEnd().split('\n').at(-1)
}

/** Tries to connect until it is refused; the only limit is that of the test. */
async function untilRefused(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  const accepted = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false)
  socket.destroy()
  if (accepted) return untilRefused(port)
}
