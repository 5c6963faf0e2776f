import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import pino from 'pino'
import type { Role } from '#app/domain/role.ts'
import type { LaterWork } from '#app/server/after-answer.ts'
import type { ServerServices } from '#app/server/load-context.ts'
import type { Mailer } from '#app/server/mail.ts'
import { openSharedState, type SharedState } from '#app/server/shared-state.ts'
import type { ConnectedDatabase } from '#db/connected-database.ts'
import type { Db } from '#db/transaction.ts'
import { openTestAuth, signInAs } from './signed-in.ts'

type Form = Record<string, string | string[]>

const defaults = { language: 'en', params: {} }

/** Whose cookie a request brings and which accounts it comes to, unless it says otherwise. */
type Caller = {
  services: Pick<ServerServices, 'db' | 'longWork' | 'auth' | keyof SharedState>
  cookie: string
}
let caller: Caller | undefined

const answered = new WeakMap<object, Headers>()
const later: LaterWork[] = []
let mailer: Mailer | undefined

/** From here on email is sent with this mailer; undefined: there is none. */
export function mailThrough(way: Mailer | undefined): void {
  mailer = way
}

/** The headers set on the answer to these arguments beside its own, such as cookies. */
export function headersAnswered({ context }: { context: object }): Headers {
  return answered.get(context) ?? new Headers()
}

/** Completes the answers to all requests so far with this status, and with them the work that waited for it. */
export async function responsesSent(status = 200): Promise<void> {
  for (const work of later.splice(0)) await work(status)
}

/** From here on requests come from an admin of this database, who may do everything; nothing of a file before is left. */
export async function requestAsAdmin(database: ConnectedDatabase): Promise<void> {
  later.length = 0
  mailer = undefined
  const { db, longWork } = database
  const auth = openTestAuth(db)
  const { cookie } = await signInAs(db, auth, 'admin')
  caller = { services: { db, longWork, auth, ...openSharedState(database) }, cookie }
}

/** Another person with a session here: pass the cookie to opening() or sending(). */
export async function anotherReader(db: Db, role: Role): Promise<{ personId: string; cookie: string }> {
  return signInAs(db, getCaller().services.auth, role)
}

/** The arguments of a route's loader when an address is opened; each call is a request of its own. */
export function opening(
  path: string,
  {
    params,
    language,
    cookie,
  }: { params?: ActionFunctionArgs['params']; language?: string; cookie?: string } = {},
): ActionFunctionArgs {
  const request = new Request(new URL(path, 'http://nayami.test'), { headers: headersOf(language, cookie) })
  return argsOf(request, params ?? defaults.params)
}

/** The arguments of a route's action when a form is sent; a list is a field sent several times. */
export function sending(
  path: string,
  form: Form,
  params: ActionFunctionArgs['params'] = {},
  cookie?: string,
) {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) body.append(name, value)
  }
  const request = new Request(new URL(path, 'http://nayami.test'), {
    method: 'POST',
    headers: headersOf(defaults.language, cookie),
    body,
  })
  return argsOf(request, params)
}

/** The arguments of a route's action when a script sends something other than a form. */
export function sendingJson(
  path: string,
  body: unknown,
  params: ActionFunctionArgs['params'] = {},
  cookie?: string,
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return sendingBody(path, { body: text, type: 'application/json' }, params, cookie)
}

/** The arguments of a route's action for any body; without a body there is no type either. */
export function sendingBody(
  path: string,
  { body, type }: { body?: string; type?: string },
  params: ActionFunctionArgs['params'] = {},
  cookie?: string,
) {
  const request = new Request(new URL(path, 'http://nayami.test'), {
    method: 'POST',
    headers: { ...headersOf(defaults.language, cookie), ...(type && { 'Content-Type': type }) },
    body,
  })
  return argsOf(request, params)
}

/** A form as the browser sends it the first time: with an unused key. */
export function keyed(form: Form): Form {
  return { submissionKey: randomUUID(), ...form }
}

/** An empty cookie is none: a visitor without an account. */
function headersOf(language = defaults.language, cookie = getCaller().cookie) {
  return { 'Accept-Language': language, ...(cookie === '' ? {} : { Cookie: cookie }) }
}

function argsOf(request: Request, params: ActionFunctionArgs['params']): ActionFunctionArgs {
  const headers = new Headers()
  const context = {
    nonce: '',
    requestId: 'test',
    log: pino({ level: 'silent' }),
    askedAddress: request.url,
    clientAddress: '127.0.0.1',
    isByUntrustedProxy: false,
    oidc: undefined,
    ...getCaller().services,
    publicUrl: 'http://nayami.test',
    mailer,
    afterAnswer: (work: LaterWork) => {
      later.push(work)
    },
    answerWith: (name: string, value: string) => headers.append(name, value),
    keepOpen: () => ({ over: request.signal, unsentBytes: () => 0, cut: () => {} }),
  }
  answered.set(context, headers)
  return { request, params, context }
}

function getCaller(): Caller {
  if (!caller) throw new Error('Nobody asks yet: openDatabaseForRequests() comes first.')
  return caller
}
