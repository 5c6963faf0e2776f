import { json } from '@remix-run/node'
import { chooseLanguage } from '#app/i18n/language.server.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { readPreference } from './cookies.ts'
import { type Draft, readDraft } from './draft.server.ts'
import type { RequestArgs } from './request-context.server.ts'

/** What the page shows in place of the answer when the database did not give one. */
export type NotAnswered = {
  requestId: string
  /** The form that was sent, where sending it once more counts once. */
  draft: Draft | null
}

/** `sent` is a copy of the request whose body is still to be read, where it was a form. */
export async function pageNotAnswered({ context }: RequestArgs, sent?: Request): Promise<Response> {
  const kept = sent ? await readDraft({ request: sent, context }) : undefined
  const isKeyed = kept?.draft.fields.some(([name]) => name === 'submissionKey')
  // What does not fit into the page as a whole is still in the browser's own form: going back finds it.
  const isWhole = kept?.leftOut.length === 0
  const body: NotAnswered = {
    requestId: context.requestId,
    draft: kept && isKeyed && isWhole ? kept.draft : null,
  }
  return json(body, { status: 503 })
}

/** For the page's script and for exports: one sentence. Programs with a token are told everything in English. */
export function sentenceNotAnswered({ request }: RequestArgs): Response {
  const { headers } = request
  // Whose language that is, the database knows.
  const language = headers.has('Authorization')
    ? 'en'
    : chooseLanguage(readPreference(request, 'language'), headers.get('Accept-Language'), 'ja')
  const sentence = getWords(language)('shell:notAnsweredSentence')
  const wantsJson = /\bjson\b/.test(`${headers.get('Content-Type')} ${headers.get('Accept')}`)
  if (wantsJson) return json({ problem: sentence }, { status: 503 })
  return new Response(`${sentence}\n`, {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
