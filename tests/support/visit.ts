import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import pino from 'pino'

type Form = Record<string, string | string[]>

const defaults = { language: 'en', params: {} }

/** What a route's loader gets when somebody opens an address; each call is a request of its own. */
export function opening(
  path: string,
  { params, language }: { params?: ActionFunctionArgs['params']; language?: string } = {},
): ActionFunctionArgs {
  const request = new Request(new URL(path, 'http://nayami.test'), {
    headers: { 'Accept-Language': language ?? defaults.language },
  })
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
    headers: { 'Accept-Language': defaults.language },
    body,
  })
  return argsOf(request, params)
}

/** A form as the browser sends it the first time: with a key nobody has used. */
export function keyed(form: Form): Form {
  return { submissionKey: randomUUID(), ...form }
}

function argsOf(request: Request, params: ActionFunctionArgs['params']): ActionFunctionArgs {
  return { request, params, context: { nonce: '', requestId: 'test', log: pino({ level: 'silent' }) } }
}
