import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import pino from 'pino'
import type { Auth } from '#app/server/auth.ts'
import type { Db } from '#db/transaction.ts'
import { openTestAuth, signInAs } from './signed-in.ts'

type Form = Record<string, string | string[]>

const defaults = { language: 'en', params: {} }

/** Whose cookie a request brings and which accounts it comes to, unless it says otherwise. */
type Caller = { auth: Auth; cookie: string }
let caller: Caller | undefined

/** From here on requests come from an admin of this database, who may do everything. */
export async function visitAsAdmin(db: Db): Promise<void> {
  const auth = openTestAuth(db)
  caller = { auth, ...(await signInAs(db, auth, 'admin')) }
}

/** What a route's loader gets when somebody opens an address; each call is a request of its own. */
export function opening(
  path: string,
  { params, language }: { params?: ActionFunctionArgs['params']; language?: string } = {},
): ActionFunctionArgs {
  const request = new Request(new URL(path, 'http://nayami.test'), { headers: headersOf(language) })
  return argsOf(request, params ?? defaults.params)
}

/** What a route's action gets when somebody sends a form to it; a list is a field sent several times. */
export function sending(path: string, form: Form, params: ActionFunctionArgs['params'] = {}) {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) body.append(name, value)
  }
  const request = new Request(new URL(path, 'http://nayami.test'), {
    method: 'POST',
    headers: headersOf(defaults.language),
    body,
  })
  return argsOf(request, params)
}

/** A form as the browser sends it the first time: with a key nobody has used. */
export function keyed(form: Form): Form {
  return { submissionKey: randomUUID(), ...form }
}

function headersOf(language = defaults.language) {
  return { 'Accept-Language': language, Cookie: getCaller().cookie }
}

function argsOf(request: Request, params: ActionFunctionArgs['params']): ActionFunctionArgs {
  const { auth } = getCaller()
  const context = {
    nonce: '',
    requestId: 'test',
    log: pino({ level: 'silent' }),
    clientAddress: '127.0.0.1',
    auth,
    answerWith: () => {},
  }
  return { request, params, context }
}

function getCaller(): Caller {
  if (!caller) throw new Error('Nobody visits yet: openTestDatabase(openDatabase) comes first.')
  return caller
}
