import type { ActionFunctionArgs, ServerBuild } from '@remix-run/node'
import { pino } from 'pino'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { answerOutages } from '#app/server/outage-answers.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { opening, sending } from '#tests/support/route-request.ts'

beforeAll(async () => {
  await openDatabaseForRequests()
})

const away = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
const busy = Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' })

let logged: { msg: string }[]
let told: string[]
beforeEach(() => {
  logged = []
  told = []
})

function withLog(args: ActionFunctionArgs): ActionFunctionArgs {
  const log = pino({ base: undefined }, { write: (line: string) => logged.push(JSON.parse(line)) })
  const answerWith = (name: string, value: string) => told.push(`${name}: ${value}`)
  return { ...args, context: { ...args.context, log, answerWith } }
}

/** A route with this loader and action, as in the server's build after it is guarded. */
function guarded(
  work: { loader?: () => unknown; action?: (args: ActionFunctionArgs) => unknown },
  isPage = true,
) {
  const module = { ...work, default: isPage ? () => null : undefined }
  const build = { routes: { page: { id: 'page', path: 'page', module } } }
  // why: only the routes of the build matter here.
  const { module: made } = answerOutages(build as unknown as ServerBuild).routes.page ?? {}
  const ask = (what: 'loader' | 'action', args: ActionFunctionArgs) =>
    Promise.resolve(made?.[what]?.(args)).then(
      (answer: unknown) => answer,
      (thrown: unknown) => thrown,
    )
  return ask
}

test.each([
  ['away', away],
  ['busy', busy],
])(
  'a database that is %s is answered with 503 and Retry-After, and logged once for all loaders of a request',
  async (what, error) => {
    const ask = guarded({ loader: () => Promise.reject(error) })
    const args = withLog(opening('/page'))
    for (const answer of await Promise.all([ask('loader', args), ask('loader', args)]))
      expect(answer).toMatchObject({ status: 503 })
    expect(logged.map(({ msg }) => msg)).toEqual([`the database was ${what}`])
    expect(told).toEqual(['Retry-After: 2'])
  },
)

test('an error that is no outage is passed on unchanged', async () => {
  const args = withLog(opening('/page'))
  const gone = new Response(null, { status: 404 })
  const fault = new TypeError('ours')
  expect(await guarded({ loader: () => Promise.reject(gone) })('loader', args)).toBe(gone)
  expect(await guarded({ loader: () => Promise.reject(fault) })('loader', args)).toBe(fault)
  expect(await guarded({ loader: () => 'an answer' })('loader', args)).toBe('an answer')
  expect(logged).toEqual([])
})

test('after the database was away a request does not ask it again; after it was busy it does', async () => {
  for (const [error, asked] of [
    [away, 0],
    [busy, 1],
  ] as const) {
    let loads = 0
    const ask = guarded({ action: () => Promise.reject(error), loader: () => loads++ })
    const args = withLog(sending('/page', {}))
    await ask('action', args)
    await ask('loader', args)
    expect(loads).toBe(asked)
  }
})

test('a form is returned with everything typed except passwords, but not without a key, since it might count twice', async () => {
  const typed = { submissionKey: 'k', title: '夜間バッチ', password: 'hush' }
  const ask = guarded({
    action: async ({ request }) => {
      await request.formData()
      throw away
    },
  })
  const draftOf = async (form: Record<string, string>) => {
    const answer = await ask('action', withLog(sending('/page?index', form)))
    if (!(answer instanceof Response)) throw new Error('There was no answer.')
    return (await answer.json()).draft
  }
  expect(await draftOf(typed)).toEqual({
    path: '/page?index',
    fields: [
      ['submissionKey', 'k'],
      ['title', '夜間バッチ'],
    ],
  })
  expect(await draftOf({ title: '夜間バッチ' })).toBeNull()
})

test('an action reads the body of its own request, guarded or not', async () => {
  const args = withLog(sending('/page', { title: '夜間バッチ' }))
  const ask = guarded({ action: async () => (await args.request.formData()).get('title') })
  expect(await ask('action', args)).toBe('夜間バッチ')
})

test('a route that is not a page answers with a sentence in the reader’s language', async () => {
  const ask = guarded({ loader: () => Promise.reject(away) }, false)
  const answer = await ask('loader', withLog(opening('/page.csv', { language: 'ja' })))
  if (!(answer instanceof Response)) throw new Error('There was no answer.')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toBe(
    'データベースが時間内に応答しませんでした。数秒後にもう一度お試しください。\n',
  )
})
