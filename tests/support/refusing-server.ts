import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/**
 * Answers a connection as PostgreSQL does when it refuses it: with an error of this SQLSTATE. After the given number of
 * refusals it forwards to a real server.
 */
export async function startRefusingServer(
  sqlState: string,
  { refusals = Number.POSITIVE_INFINITY, then = { host: '127.0.0.1', port: 1 } } = {},
): Promise<{ port: number; refused: () => number; close: () => Promise<void> }> {
  let refused = 0
  const server = createServer((caller) => {
    caller.on('error', () => {})
    if (refused < refusals) {
      refused++
      caller.once('data', () => caller.end(errorResponse(sqlState)))
      return
    }
    const target = connect(then)
    target.on('error', () => caller.destroy()).on('close', () => caller.destroy())
    caller.on('close', () => target.destroy())
    caller.pipe(target).pipe(caller)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // why: it listens on a host and port, not on a pipe.
  const close = async () => {
    server.close()
    await once(server, 'close')
  }
  return { port, refused: () => refused, close }
}

/** See "ErrorResponse" in "Message Formats" of PostgreSQL's manual. */
function errorResponse(sqlState: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0Mnobody comes in\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeUInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}
