import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { ConnectedDatabase } from '#db/connected-database.ts'
import { isMigrated } from '#db/migrator.ts'
import type { Db } from '#db/transaction.ts'
import type { Env } from './env.server.ts'
import { type Later, openLater } from './server/after-answer.ts'
import { limitBody, replayBody } from './server/body-limit.ts'
import { refuseCrossOriginWrites } from './server/cross-origin.ts'
import { stopServer } from './server/graceful-stop.ts'
import { healthRoutes } from './server/health.ts'
import { refuseOtherMethods, refuseUnreadableRequests } from './server/known-methods.ts'
import type { ServerServices } from './server/load-context.ts'
import { openMailer } from './server/mail.ts'
import { answerOutages } from './server/outage-answers.ts'
import { refuseForeignHosts } from './server/own-hosts.ts'
import { refuseUnreadableAddresses } from './server/readable-address.ts'
import { requestLog } from './server/request-log.ts'
import { routesBySegment } from './server/routes-by-segment.ts'
import { nonceOf, securityHeaders } from './server/security-headers.ts'
import { openSharedState } from './server/shared-state.ts'
import { reportSlowRequests } from './server/slow-requests.ts'
import { openStreamingResponses, type StreamingResponses } from './server/streaming-responses.ts'
import { isByUntrustedProxy, warnOfUntrustedProxy } from './server/untrusted-proxy.ts'

const bodyLimitBytes = 1024 * 1024
// Longer than the usual 60 s of a proxy in front: the proxy, not this server, ends an idle connection, and
// never sends a request into one that is just being closed.
const keepAliveTimeout = 65_000

/** The pages, and who serves the browser's files: the build in production, Vite in development. */
export type Pages = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  files: RequestHandler
  close?: () => Promise<void>
}

/** What answers a request: the services of the process, and what keeps count of the responses that have not ended. */
type Answering = { services: ServerServices; later: Later; streams: StreamingResponses }

/** What a server is made of; the database is opened, and closed, by who starts it. */
export type Parts = {
  database: Pick<ConnectedDatabase, 'db' | 'longWork' | 'listen'>
  /** Gets the server because Vite's hot reload shares its port. */
  openPages: (server: Server) => Promise<Pages>
  /** Gets the address people use, which is only known once the server listens. */
  openAuth: (publicUrl: string) => Pick<ServerServices, 'auth' | 'oidc'>
}

export type RunningServer = { port: number; url: string; stop: () => Promise<void> }

function createApp(env: Env, log: Logger, pages: Pages, answering: Answering): Express {
  const behindProxy = env.trustProxyHops > 0
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxyHops)
  app.use(requestLog(log))
  app.use(securityHeaders({ dev: env.mode === 'development' }))
  app.use(refuseOtherMethods)
  app.use(healthRoutes(() => findObstacle(answering.services.db)))
  app.use(refuseUnreadableAddresses({ behindProxy }))
  app.use(refuseForeignHosts(env.publicUrl, { behindProxy }))
  app.use(refuseCrossOriginWrites(env.publicUrl, { behindProxy }))
  app.use(warnOfUntrustedProxy(log, env.trustProxyHops))
  app.use(limitBody(bodyLimitBytes))
  app.use(reportSlowRequests())
  // Server-sent events must leave at once; a compressor would hold them back.
  app.use(
    compression({
      filter: (req, res) => !isEventStream(res) && compression.filter(req, res),
      // 256 KiB, about a page: the usual 4 MiB cost a quarter more processor time for the same bytes. Quality 2 takes half
      // the time of 4 for 8 % more bytes (1.3 against 2.4 ms for a page of the backlog, 22.6 against 20.9 kB).
      brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_LGWIN]: 18 } },
    }),
  )
  app.use(pages.files)
  app.use(remixPages(env, pages.build, answering))
  app.use(answerUnexpected)
  return app
}

/** Listens; rejects when the address cannot be had. With port 0 the system picks a free one. */
export async function serve(
  env: Env,
  log: Logger,
  { database, openPages, openAuth }: Parts,
): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout })
  refuseUnreadableRequests(server)
  const [pages, mailer] = await Promise.all([openPages(server), openMailer(env.mail, log)])
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.port, env.host, resolve)
  })
  // why: a server that listens on a host and port has an AddressInfo, never a pipe's name.
  const { port } = server.address() as AddressInfo
  const host = env.host.includes(':') ? `[${env.host}]` : env.host
  const url = `http://${host}:${port}`
  const publicUrl = env.publicUrl ?? url
  const later = openLater()
  const streams = openStreamingResponses()
  const services: ServerServices = {
    db: database.db,
    longWork: database.longWork,
    ...openSharedState(database),
    ...openAuth(publicUrl),
    publicUrl,
    mailer,
  }
  server.on('request', createApp(env, log, pages, { services, later, streams }))
  const stop = async () => {
    streams.endAll()
    await Promise.all([stopServer(server), pages.close?.()])
    await later.settled()
  }
  return { port, url, stop }
}

function remixPages(
  env: Env,
  build: Pages['build'],
  { services, later, streams }: Answering,
): RequestHandler {
  const handlerOf = (part: Pages['build']) =>
    createRequestHandler({
      build: part,
      mode: env.mode,
      getLoadContext: (req, res) => ({
        nonce: nonceOf(res),
        requestId: String(req.id),
        log: req.log,
        askedAddress: req.originalUrl,
        clientAddress: req.ip ?? '',
        isByUntrustedProxy: isByUntrustedProxy(req, env.trustProxyHops),
        ...services,
        afterAnswer: (work) => later.after(res, req.log, work),
        answerWith: (name, value) => res.append(name, value),
        keepOpen: (holder) => streams.keepOpen(res, holder),
      }),
    })
  const guarded =
    typeof build === 'function' ? async () => answerOutages(await build()) : answerOutages(build)
  const partFor = typeof guarded === 'function' ? () => guarded : routesBySegment(guarded)
  const handlers = new Map<Pages['build'], ReturnType<typeof handlerOf>>()
  return (req, res, next) => {
    const part = partFor(req.path)
    const handle = handlers.get(part) ?? handlerOf(part)
    handlers.set(part, handle)
    return handle(replayBody(req, res), res, next)
  }
}

async function findObstacle(db: Db) {
  await sql`select 1`.execute(db)
  return (await isMigrated(db)) ? undefined : 'migrations are not applied'
}

function isEventStream(res: express.Response) {
  return /text\/event-stream/i.test(String(res.getHeader('Content-Type')))
}

// Express tells an error handler by its four parameters.
const answerUnexpected: ErrorRequestHandler = (error, req, res, _next) => {
  const status = error.status ?? 500
  if (status >= 500) req.log.error({ err: error }, 'request failed')
  if (res.headersSent) return res.destroy()
  res
    .status(status)
    .type('text/plain')
    .send(`${status === 404 ? 'Not found' : 'Error'} ${req.id}\n`)
}
