import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FaultyProxy, startFaultyProxy } from '#tests/support/faulty-proxy.ts'

// The fault tests depend on this: a proxy that does not fail when it should would let all of them pass.

const echo = createServer((socket) => socket.on('error', () => {}).pipe(socket))
let proxy: FaultyProxy
beforeAll(async () => {
  echo.listen(0, '127.0.0.1')
  await once(echo, 'listening')
  proxy = await startFaultyProxy({ port: (echo.address() as AddressInfo).port }) // why: it listens on a port, not on a pipe.
})
afterAll(async () => {
  await proxy.close()
  echo.close()
})

async function call(): Promise<Socket> {
  const socket = connect(proxy.port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

async function ask(socket: Socket, text: string): Promise<string> {
  socket.write(text)
  return String((await once(socket, 'data'))[0])
}

test('it passes data on, slowly in slow mode', async () => {
  proxy.setMode('pass')
  const socket = await call()
  expect(await ask(socket, 'hello')).toBe('hello')
  proxy.setMode('slow')
  const start = performance.now()
  expect(await ask(socket, 'again')).toBe('again')
  expect(performance.now() - start).toBeGreaterThan(90)
  socket.destroy()
})

test('in silent mode it drops everything; a connection that lost data stays silent, a new one works', async () => {
  proxy.setMode('pass')
  const socket = await call()
  expect(await ask(socket, 'before')).toBe('before')
  proxy.setMode('silent')
  const heard: Buffer[] = []
  socket.on('data', (piece) => heard.push(piece))
  socket.write('lost')
  const newcomer = await call()
  newcomer.write('lost too')
  // Data through the neighbouring connection has arrived, so data through this one would have too.
  await expect.poll(() => newcomer.bytesWritten).toBe(8)
  await new Promise(setImmediate)
  proxy.setMode('pass')
  socket.write('late')
  const other = await call()
  expect(await ask(other, 'heard')).toBe('heard')
  expect(heard).toEqual([])
  expect(socket.destroyed).toBe(false)
  for (const one of [socket, newcomer, other]) one.destroy()
})

test('a reset resets open connections and, in that mode, new ones', async () => {
  proxy.setMode('pass')
  const socket = await call()
  await ask(socket, 'hello')
  const cut = once(socket, 'error')
  proxy.resetAll()
  expect((await cut)[0]).toMatchObject({ code: 'ECONNRESET' })
  proxy.setMode('reset')
  const next = connect(proxy.port, '127.0.0.1')
  expect((await once(next, 'error'))[0]).toMatchObject({ code: 'ECONNRESET' })
})

test('half closed, the client sees the end and can still write', async () => {
  proxy.setMode('pass')
  const socket = connect({ port: proxy.port, host: '127.0.0.1', allowHalfOpen: true })
  await once(socket, 'connect')
  await ask(socket, 'hello')
  const ended = once(socket, 'end')
  proxy.setMode('half-close')
  await ended
  expect(socket.writable).toBe(true)
  socket.destroy()
})
