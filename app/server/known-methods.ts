import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RequestHandler } from 'express'

const known = ['GET', 'HEAD', 'POST']
const allow = known.join(', ')

/** Browsers read with GET and HEAD and write with POST; no page takes anything else, and TRACE shows cookies. */
export const refuseOtherMethods: RequestHandler = (req, res, next) => {
  if (known.includes(req.method)) return next()
  res
    .status(405)
    .set('Allow', allow)
    .type('text/plain')
    .send(`${req.method} is not taken here.\n${req.method} は受け付けていません。\n`)
}

const refusals: Record<string, string> = {
  HPE_INVALID_METHOD: `405 Method Not Allowed\r\nAllow: ${allow}`,
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What reaches no handler: CONNECT, a method that HTTP does not have, and what is no request at all. */
export function refuseUnreadableRequests(server: Server): void {
  const answering = new WeakSet<Duplex>()
  server.on('request', ({ socket }, res) => {
    answering.add(socket)
    res.once('close', () => answering.delete(socket))
  })
  server.on('connect', (_req, socket) => refuse(socket, 'HPE_INVALID_METHOD'))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // In the middle of another answer, or to nobody, there is nothing to say.
    if (!socket.writable || answering.has(socket)) socket.destroy()
    else refuse(socket, error.code)
  })
}

function refuse(socket: Duplex, code: string | undefined) {
  socket.end(`HTTP/1.1 ${refusals[code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`)
}
