import { once } from 'node:events'
import { Readable } from 'node:stream'
import type { Request, RequestHandler, Response } from 'express'

const drainMilliseconds = 2_000

/**
 * Reads the body, at most `limitBytes` of it, before any page sees the request; what is longer is answered
 * 413 at the announced length or at the first byte too many. Read whole and not counted on the way, so that
 * an action never starts on a body that turns out too long.
 */
export function limitBody(limitBytes: number): RequestHandler {
  return async (req, res, next) => {
    if (Number(req.headers['content-length'] ?? 0) > limitBytes) return refuseTooLong(req, res)
    const chunks: Buffer[] = []
    let bytes = 0
    req.on('data', function keep(chunk: Buffer) {
      bytes += chunk.length
      if (bytes <= limitBytes) return chunks.push(chunk)
      req.off('data', keep)
      refuseTooLong(req, res)
    })
    req.once('end', () => {
      if (bytes > limitBytes) return
      res.locals.body = Buffer.concat(chunks)
      next()
    })
    // The sender went away in the middle: there is nobody left to answer.
    req.once('error', () => res.destroy())
  }
}

/** The request as Remix's adapter reads it: everything of `req`, but its body from what was read already. */
export function replayBody(req: Request, res: Response): Request {
  const body = new Readable({ read() {} })
  body.push(res.locals.body)
  body.push(null)
  const methods = ['on', 'once', 'off', 'pause', 'resume', 'destroy'] as const
  const replayed = Object.fromEntries(methods.map((name) => [name, { value: body[name].bind(body) }]))
  return Object.create(req, replayed)
}

// The answer goes out at once, but the connection is closed only when the sender has stopped or had time to
// read it: closing on unread bytes resets the connection, and the answer is lost with it.
async function refuseTooLong(req: Request, res: Response) {
  const text = 'This is more than 1 MiB; nothing was saved.\n1 MiBを超えているため、保存しませんでした。\n'
  res.writeHead(413, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  })
  res.write(text)
  req.resume()
  await once(req, 'end', { signal: AbortSignal.timeout(drainMilliseconds) }).catch(() => {})
  res.end()
}
