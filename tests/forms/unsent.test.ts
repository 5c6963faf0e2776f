import type { ClientActionFunctionArgs } from '@remix-run/react'
import { expect, test } from 'vitest'
import { keepUnsent } from '#app/forms/unsent.ts'

function sendingWith(serverAction: () => Promise<unknown>): ClientActionFunctionArgs {
  const body = new URLSearchParams([
    ['submissionKey', 'k'],
    ['title', '夜間バッチ'],
    ['categoryIds', '1'],
    ['categoryIds', '2'],
  ])
  const request = new Request('http://nayami.test/syncs/1?index', { method: 'POST', body })
  // why: the server's answer is passed through, so its type does not matter here.
  return { request, params: {}, serverAction: serverAction as ClientActionFunctionArgs['serverAction'] }
}

test('without a connection the form keeps its key and everything typed, and reports that it was not sent', async () => {
  const answer = await keepUnsent(sendingWith(() => Promise.reject(new TypeError('Failed to fetch'))))
  if (!(answer instanceof Response)) throw new Error('No answer was made up.')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({
    lastResult: {
      status: 'error',
      initialValue: { submissionKey: 'k', title: '夜間バッチ', categoryIds: ['1', '2'] },
      error: { '': ['unsent'] },
    },
  })
})

test('the server’s answer is passed on', async () => {
  const refusal = { lastResult: { status: 'error' } }
  expect(await keepUnsent(sendingWith(() => Promise.resolve(refusal)))).toBe(refusal)
})

test('an error other than a lost connection is thrown', async () => {
  const gone = new Response(null, { status: 404 })
  await expect(keepUnsent(sendingWith(() => Promise.reject(gone)))).rejects.toBe(gone)
})

test('when the database did not answer the form keeps everything typed too, and reports what is certain', async () => {
  // why: Remix's error for an answer of 503 has no exported constructor.
  const away = { status: 503, statusText: '', internal: false, data: { draft: null } } as unknown as Error
  const answer = await keepUnsent(sendingWith(() => Promise.reject(away)))
  if (!(answer instanceof Response)) throw new Error('No answer was made up.')
  expect(answer.status).toBe(503)
  expect((await answer.json()).lastResult).toMatchObject({
    initialValue: { submissionKey: 'k', title: '夜間バッチ' },
    error: { '': ['notAnswered'] },
  })
})
