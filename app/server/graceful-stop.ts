import type { Server } from 'node:http'

/**
 * Stops accepting, lets what runs finish for at most `graceMilliseconds`, then cuts the rest.
 * A connection kept alive between two requests is idle, not running: it is closed as soon as it is seen so.
 */
export async function stopServer(server: Server, graceMilliseconds = 10_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
