import type { Logger } from 'pino'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Allows this response's own inline scripts and no others. */
    nonce: string
    /** Stands in the log, in X-Request-Id and on the error page. */
    requestId: string
    log: Logger
  }
}
