import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'

const quietMilliseconds = 60 * 60_000

/**
 * Did this come by a proxy that nobody told us of? Everybody then counts as one client, the proxy: one person's wrong
 * passwords make all others wait.
 */
export function isByUntrustedProxy(req: Request, trustProxyHops: number): boolean {
  return trustProxyHops === 0 && req.get('X-Forwarded-For') !== undefined
}

/** Says so in the log, once an hour: a browser's extension can send the header too, at every request. */
export function warnOfUntrustedProxy(log: Logger, trustProxyHops: number): RequestHandler {
  let warnedAt = Number.NEGATIVE_INFINITY
  return (req, _res, next) => {
    if (isByUntrustedProxy(req, trustProxyHops) && performance.now() - warnedAt >= quietMilliseconds) {
      warnedAt = performance.now()
      log.warn(
        'A request came with X-Forwarded-For, but TRUST_PROXY is 0: if a proxy stands in front, set it to how many do.',
      )
    }
    next()
  }
}
