import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on a free local port around one piece of the real one. */
export async function listenWith(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // why: it listens on a host and port, not on a pipe.
  return { server, url: `http://127.0.0.1:${port}` }
}
