import type { RequestHandler } from 'express'

const everyMilliseconds = 10_000

/**
 * Logs a request that has no answer yet, again and again while that lasts: one that hangs would otherwise be the only one
 * without a line in the log.
 */
export function reportSlowRequests(every = everyMilliseconds): RequestHandler {
  return (req, res, next) => {
    const began = performance.now()
    const report = setInterval(() => {
      if (res.headersSent) return clearInterval(report)
      const seconds = Math.round((performance.now() - began) / 1000)
      const { method, path } = req
      req.log.warn({ req: { method, path }, seconds }, 'request is still not answered')
    }, every)
    report.unref()
    res.once('close', () => clearInterval(report))
    next()
  }
}
