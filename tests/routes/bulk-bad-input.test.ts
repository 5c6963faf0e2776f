import { beforeAll, expect, test } from 'vitest'
import { action as change } from '#app/routes/backlog_.change.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRefusal } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, sending } from '#tests/support/route-request.ts'

let db: Db
let a: number
let b: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  const teamId = await aTeam(db, { slug: 'orders' })
  const syncId = await aSync(db, { teamIds: [teamId] })
  a = await aPainPoint(db, { syncId, teamIds: [teamId] })
  b = await aPainPoint(db, { syncId, teamIds: [teamId] })
})

const sendingChange = (form: Record<string, string | string[]>) => change(sending('/backlog/change', form))
const choosing = (...ids: number[]) => ({ chosen: ids.join() })

const refused: [string, Record<string, string>, string][] = [
  ['no act', {}, 'act'],
  ['an unknown act', { act: 'delete' }, 'act'],
  ['no category', { act: 'add_categories' }, 'categoryIds'],
  ['a category that is gone', { act: 'add_categories', categoryIds: '999' }, 'categoryIds'],
  ['no severity', { act: 'severity' }, 'severity'],
  ['an unknown severity', { act: 'severity', severity: 'awful' }, 'severity'],
  ['no name', { act: 'add_known_by', names: ' 、' }, 'names'],
  ['no address', { act: 'link_ticket', ticket: 'T-1' }, 'ticket'],
  ['a pull request', { act: 'link_ticket', ticket: 'https://github.com/acme/shop/pull/1' }, 'ticket'],
  ['no reason', { act: 'decline', reason: '　' }, 'reason'],
]
test.each(refused)(
  'with %s is 422 beside the field, with everything typed kept',
  async (_what, form, field) => {
    const kept = { reason: 'Rare', names: 'Sato', ...form }
    const refusal = readRefusal(await sendingChange(keyed({ ...kept, ...choosing(a, b) })))
    expect(refusal).toMatchObject({ status: 422, typed: { ...kept, chosen: `${a},${b}` } })
    expect(Object.keys(refusal.problems)).toContain(field)
  },
)

const tooMany = Array.from({ length: 2001 }, (_, index) => index + 1).join()
test.each([
  ['nothing', ''],
  ['what is no id', 'x'],
  ['a gap', '1,,2'],
  ['too many', tooMany],
])('a selection of %s is refused above the form', async (_what, chosen) => {
  const refusal = readRefusal(await sendingChange(keyed({ act: 'decline', reason: 'Rare', chosen })))
  expect(refusal.status).toBe(422)
  expect(refusal.problems['']).toHaveLength(1)
})

test('of too many ids only enough are read to see that they are too many', async () => {
  const form = keyed({ act: 'decline', reason: 'Rare', chosen: `${tooMany},x` })
  expect(readRefusal(await sendingChange(form)).problems['']).toEqual(['tooMany?max=2000'])
})

test('a change without effect has a message, also when nothing selected exists any more', async () => {
  for (const chosen of [`${a}`, '999999']) {
    const form = keyed({ act: 'add_categories', categoryIds: '1', chosen })
    expect(readRefusal(await sendingChange(form)).problems).toEqual({ '': ['nothingToChange'] })
  }
})

test('a change without a key is refused', async () => {
  const refusal = readRefusal(await sendingChange({ act: 'decline', reason: 'Rare', ...choosing(a) }))
  expect(refusal.problems).toHaveProperty('submissionKey')
})
