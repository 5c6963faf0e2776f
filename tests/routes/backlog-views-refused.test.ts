import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as save } from '#app/routes/backlog_.views._index.tsx'
import { action as deleteAction } from '#app/routes/backlog_.views.$viewId.delete.tsx'
import { action as edit, loader as openEdit } from '#app/routes/backlog_.views.$viewId.edit.tsx'
import { action as pin } from '#app/routes/backlog_.views.$viewId.pin.tsx'
import { action as prefer } from '#app/routes/backlog_.views.$viewId.prefer.tsx'
import { action as revise } from '#app/routes/backlog_.views.$viewId.revise.tsx'
import type { Db } from '#db/transaction.ts'
import { aView } from '#tests/support/a-view.ts'
import { readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { anotherReader, keyed, opening, sending } from '#tests/support/route-request.ts'

type Form = Parameters<typeof keyed>[0]

type Act = (args: ActionFunctionArgs) => Promise<unknown>

let db: Db
let member: Awaited<ReturnType<typeof anotherReader>>
beforeAll(async () => {
  db = await openDatabaseForRequests()
  member = await anotherReader(db, 'member')
})

const listSearch = '?q=severity:high&group=category'
const longSearch = `?q=${['山', '川', '海'].map((sign) => sign.repeat(90)).join('+')}`
const view = { name: 'Mine', audience: 'personal', search: listSearch }
const acting = (action: Act, viewId: number | string, form: Form = {}) =>
  action(sending(`/backlog/views/${viewId}/act`, keyed(form), { viewId: String(viewId) }, member.cookie))

describe.each(['en', 'ja'])('%s: a view is refused, with everything typed kept,', (language) => {
  const sendingIn = (form: Parameters<typeof keyed>[0]) => {
    const args = sending(
      '/backlog/views?index',
      keyed({ ...view, places: 'start', ...form }),
      {},
      member.cookie,
    )
    args.request.headers.set('Accept-Language', language)
    return save(args)
  }

  test.each(badLines)('for a name that is %s', async (_what, name) => {
    const refusal = readRefusal(await sendingIn({ name }))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual(['name'])
    expect(refusal.typed).toMatchObject({ search: listSearch, audience: 'personal', places: 'start' })
  })

  test.each<[what: string, wrong: Form, field: string, kept?: Form]>([
    ['for nobody', { audience: '' }, 'audience', { name: 'Mine' }],
    ['for an unknown person', { audience: 'all' }, 'audience'],
    ['for no place there is', { places: 'wall' }, 'places[0]'],
    ['with a name of 61 characters', { name: 'あ'.repeat(61) }, 'name'],
    ['with an invalid key', { submissionKey: 'x' }, 'submissionKey'],
    ['with a list longer than fits', { search: longSearch }, ''],
  ])('%s', async (_what, wrong, field, kept = wrong) => {
    const refusal = readRefusal(await sendingIn(wrong))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual([field])
    expect(refusal.typed).toMatchObject(kept)
  })

  test('for a name that is taken', async () => {
    await aView(db, member.personId, { name: `Taken ${language}` })
    const refusal = readRefusal(await sendingIn({ name: `taken ${language.toUpperCase()}` }))
    expect(refusal).toMatchObject({ status: 422, problems: { name: ['viewNameTaken'] } })
  })
})

test('an edited view with an invalid name is refused beside the field', async () => {
  const viewId = await aView(db, member.personId)
  const refusal = readRefusal(await acting(edit, viewId, { name: ' ', audience: 'personal' }))
  expect(refusal).toMatchObject({ status: 422, problems: { name: ['required'] } })
  await aView(db, member.personId, { name: 'Elsewhere' })
  const taken = readRefusal(await acting(edit, viewId, { name: 'ELSEWHERE', audience: 'personal' }))
  expect(taken).toMatchObject({ status: 422, problems: { name: ['viewNameTaken'] } })
})

describe.each(['999999', '0', 'x', '1e3'])('the view %s is not found', (viewId) => {
  test.each<[string, () => Promise<unknown>]>([
    ['its page', () => openEdit(opening('/x', { params: { viewId }, cookie: member.cookie }))],
    ['editing', () => acting(edit, viewId, { name: 'x', audience: 'personal' })],
    ['deleting', () => acting(deleteAction, viewId)],
    ['revising', () => acting(revise, viewId, { search: '' })],
    ['pinning', () => acting(pin, viewId)],
    ['opening with it', () => acting(prefer, viewId)],
  ])('%s', async (_what, work) => {
    expect(await statusThrown(work())).toBe(404)
  })
})
