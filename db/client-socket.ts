import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { DatabaseSilent } from './outage.ts'

const farewellMilliseconds = 3_000

/** The socket of a connected client; with TLS the encrypted one. */
export function socketOf(client: pg.ClientBase): Socket {
  // why: pg has it, its types do not.
  return (client as pg.ClientBase & { connection: { stream: Socket } }).connection.stream
}

/**
 * From now on silence ends the connection; socket.setTimeout sets how long it may last. A network that drops all
 * packets reports no error: a query would wait for its answer forever.
 */
export function giveUpWhenSilent(client: pg.ClientBase): void {
  const socket = socketOf(client)
  socket.on('timeout', () => {
    const read = socket.bytesRead
    // If the process itself was too busy, a waiting answer is read before this runs.
    setImmediate(() => {
      if (socket.bytesRead === read) socket.destroy(new DatabaseSilent(socket.timeout ?? 0))
    })
  })
}

/** Closes every client's connection properly, and destroys those that have not closed a little later. */
export async function endGracefully(
  clients: Iterable<pg.ClientBase>,
  end: () => Promise<unknown>,
): Promise<void> {
  const sockets = [...clients].map(socketOf)
  const closed = sockets.map(
    (socket) => socket.closed || new Promise((resolve) => socket.once('close', resolve)),
  )
  const waiting = new AbortController()
  const { signal } = waiting
  const enough = setTimeout(farewellMilliseconds, undefined, { signal }).catch(() => {})
  await Promise.race([Promise.all([end(), ...closed]), enough])
  waiting.abort()
  for (const socket of sockets) socket.destroy()
}
