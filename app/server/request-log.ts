import { randomUUID } from 'node:crypto'
import type { Request, Response } from 'express'
import { type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'

export function createLog(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
}

/**
 * One JSON line for each request on standard output, with an id of our own making that also goes back as
 * X-Request-Id. Headers and query strings stay out: they hold cookies, and what people searched for.
 */
export function requestLog(log: Logger) {
  return pinoHttp<Request, Response>({
    logger: log,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    genReqId: (_req, res) => {
      const id = randomUUID()
      res.setHeader('X-Request-Id', id)
      return id
    },
    customLogLevel: (req, res) => {
      if (res.statusCode >= 500) return 'error'
      return isRoutine(req.originalUrl) ? 'debug' : 'info'
    },
    // The error itself was logged where it was caught; here it would only be "failed with status code 500".
    customErrorObject: (_req, _res, _error, line) => ({ ...line, err: undefined }),
    serializers: {
      req: (req: { method: string; url: string }) => ({ method: req.method, path: req.url.split('?')[0] }),
      res: (res: { statusCode: number }) => ({ statusCode: res.statusCode }),
    },
  })
}

// Files, those that Vite serves in development too, and probes: many, and of interest only when they fail.
function isRoutine(url: string) {
  return /^\/((assets|app|node_modules|@\w+)\/|__manifest\b|(healthz|readyz)$)/.test(url)
}
