import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { DatabaseSilent } from './outage.ts'

const farewellMilliseconds = 3_000

/** The socket of a connected client, with TLS the encrypted one. */
export function socketOf(client: pg.ClientBase): Socket {
  // why: pg has it, its types have not.
  return (client as pg.ClientBase & { connection: { stream: Socket } }).connection.stream
}

/**
 * From here on silence ends the connection; for how long it may last, socket.setTimeout says. A network that swallows
 * everything reports no error: whoever waits for a byte would wait for good.
 */
export function giveUpWhenSilent(client: pg.ClientBase): void {
  const socket = socketOf(client)
  socket.on('timeout', () => {
    const read = socket.bytesRead
    // Where the process itself was too busy to look, the answer is read before this runs.
    setImmediate(() => {
      if (socket.bytesRead === read) socket.destroy(new DatabaseSilent(socket.timeout ?? 0))
    })
  })
}

/** Says goodbye to every client, and hangs up on those who have not hung up themselves a little later. */
export async function endPolitely(
  clients: Iterable<pg.ClientBase>,
  sayGoodbye: () => Promise<unknown>,
): Promise<void> {
  const sockets = [...clients].map(socketOf)
  const closed = sockets.map(
    (socket) => socket.closed || new Promise((resolve) => socket.once('close', resolve)),
  )
  const waiting = new AbortController()
  const { signal } = waiting
  const enough = setTimeout(farewellMilliseconds, undefined, { signal }).catch(() => {})
  await Promise.race([Promise.all([sayGoodbye(), ...closed]), enough])
  waiting.abort()
  for (const socket of sockets) socket.destroy()
}
