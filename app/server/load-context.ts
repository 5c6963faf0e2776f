import type { Logger } from 'pino'
import type { Auth } from './auth.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Allows this response's own inline scripts and no others. */
    nonce: string
    /** Stands in the log, in X-Request-Id and on the error page. */
    requestId: string
    log: Logger
    /** Who is asking, as far as this server and the proxies it trusts can tell. */
    clientAddress: string
    auth: Auth
    /** Adds a header to the answer, whichever loader or action asks. */
    answerWith: (name: string, value: string) => void
  }
}
