import type { Logger } from 'pino'
import type { Db } from '#db/transaction.ts'
import type { LaterWork } from './after-answer.ts'
import type { Auth } from './auth.ts'
import type { Mailer } from './mail.ts'
import type { Oidc } from './oidc.ts'
import type { SharedState } from './shared-state.ts'
import type { StreamingResponse } from './streaming-responses.ts'

/** What belongs to the process: opened once, by the program that starts, and handed to every request. */
export type ServerServices = SharedState & {
  db: Db
  /** The same database for what takes as long as it takes, and blocks no page meanwhile. */
  longWork: Db
  auth: Auth
  /** The identity provider, where one is configured. */
  oidc: Oidc | undefined
  /** Where people reach this instance; what a link in a mail begins with. */
  publicUrl: string
  /** Undefined where this instance sends no mail. */
  mailer: Mailer | undefined
}

declare module '@remix-run/node' {
  interface AppLoadContext extends ServerServices {
    /** Allows this response's own inline scripts and no others. */
    nonce: string
    /** Stands in the log, in X-Request-Id and on the error page. */
    requestId: string
    log: Logger
    /** As it was asked for: the framework takes from a request's own what tells an index route from its parent. */
    askedAddress: string
    /** Who is asking, as far as this server and the proxies it trusts can tell. */
    clientAddress: string
    /** It came by a proxy that TRUST_PROXY says nothing of: everybody then has the address of the proxy. */
    isByUntrustedProxy: boolean
    /** Does something once the answer has gone out, whichever loader or action asks. */
    afterAnswer: (work: LaterWork) => void
    /** Adds a header to the answer, whichever loader or action asks. */
    answerWith: (name: string, value: string) => void
    /** For an answer that goes on: tells when to end it; undefined where its holder has too many of them open. */
    keepOpen: (holder: string) => StreamingResponse | undefined
  }
}
