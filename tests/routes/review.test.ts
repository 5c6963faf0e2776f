import { beforeAll, expect, test } from 'vitest'
import { addMonths, monthOf } from '#app/domain/calendar/day.ts'
import {
  findClosedReview,
  listReviewDecisions,
} from '#app/features/review/closing/review-record.queries.server.ts'
import { openRequestContext } from '#app/http/request-context.server.ts'
import { loader as openIndex } from '#app/routes/review._index.tsx'
import { loader as openMonth } from '#app/routes/review.$month.tsx'
import { action as close, loader as openClose } from '#app/routes/review.$month_.close.tsx'
import { action as decide } from '#app/routes/review.$month_.decide.tsx'
import { loader as openMarkdown } from '#app/routes/review.$month[.]md.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let thisMonth: string
let lastMonth: string
beforeAll(async () => {
  db = await openDatabaseForRequests()
  // Routes use the clock of the machine, so the test follows it.
  thisMonth = monthOf((await openRequestContext(opening('/'))).today)
  lastMonth = addMonths(thisMonth, -1)
  const orders = await aTeam(db, { slug: 'orders' })
  const syncId = await aSync(db, { teamIds: [orders], heldOn: `${lastMonth}-05` })
  await aPainPoint(db, { syncId, teamIds: [orders], title: 'ログが溢れる' })
})

const at = (month: string) => ({ params: { month } })

test('the review opens at the last full month', async () => {
  expect(readRedirect(await openIndex(opening('/review')))).toBe(`/review/${lastMonth}`)
})

test('a month links to its neighbours, and the running one to none after it', async () => {
  const { previous, next } = await openMonth(opening(`/review/${lastMonth}`, at(lastMonth)))
  expect([previous, next]).toEqual([addMonths(lastMonth, -1), thisMonth])
  expect((await openMonth(opening(`/review/${thisMonth}`, at(thisMonth)))).next).toBeNull()
})

test.each(['2026-13', '2026-00', '26-01', '2026-1', '1999-12', '9999-01', "2026-01'", ''])(
  'the month "%s" is not found, nor are its Markdown and its forms',
  async (month) => {
    expect(await statusThrown(openMonth(opening('/review/x', at(month))))).toBe(404)
    expect(await statusThrown(openMarkdown(opening('/review/x.md', at(month))))).toBe(404)
    expect(await statusThrown(close(sending('/review/x/close', keyed({}), { month })))).toBe(404)
    expect(await statusThrown(decide(sending('/review/x/decide', keyed({}), { month })))).toBe(404)
  },
)

test('a future month is not found', async () => {
  const month = addMonths(thisMonth, 1)
  expect(await statusThrown(openMonth(opening(`/review/${month}`, at(month))))).toBe(404)
})

test('the Markdown is in the language of the reader, or the one the address names', async () => {
  const markdown = async (query: string) => {
    const answer = await openMarkdown(opening(`/review/${lastMonth}.md${query}`, at(lastMonth)))
    expect(answer.headers.get('Content-Type')).toBe('text/markdown; charset=utf-8')
    return answer.text()
  }
  expect(await markdown('')).toContain('## New pain points (1)')
  expect(await markdown('?lang=ja')).toContain('## 新しい悩み (1)')
  expect(await markdown('?lang=xx')).toContain('| ログが溢れる | Orders | not estimated |')
})

test('the running month cannot be closed, and the form gives the reason', async () => {
  const answer = await close(sending(`/review/${thisMonth}/close`, keyed({}), { month: thisMonth }))
  expect(readRefusal(answer)).toMatchObject({ status: 422, problems: { '': ['monthRunning'] } })
  expect(await findClosedReview(db, thisMonth)).toBeUndefined()
  expect((await openClose(opening(`/review/${thisMonth}/close`, at(thisMonth)))).overOn).toBe(
    `${addMonths(thisMonth, 1)}-01`,
  )
})

test('a month is closed once: sent twice it is one record, and a second closing is refused', async () => {
  const form = keyed({})
  const send = (form: Parameters<typeof sending>[1]) =>
    close(sending(`/review/${lastMonth}/close`, form, { month: lastMonth }))
  expect(readRedirect(await send(form))).toBe(`/review/${lastMonth}`)
  expect(readRedirect(await send(form))).toBe(`/review/${lastMonth}`)
  expect(readRefusal(await send(keyed({})))).toMatchObject({
    status: 422,
    problems: { '': ['alreadyClosed'] },
  })
  const { closed, canClose } = await openMonth(opening(`/review/${lastMonth}`, at(lastMonth)))
  expect([closed?.by, canClose]).toEqual(['Mori', false])
})

test('a decision of a review is recorded once and shown on its month', async () => {
  const form = keyed({ text: '通知を三割減らす', owner: '森', dueOn: '2026-11-30' })
  const send = () => decide(sending(`/review/${lastMonth}/decide`, form, { month: lastMonth }))
  expect(readRedirect(await send())).toBe(`/review/${lastMonth}`)
  await send()
  expect(await listReviewDecisions(db, lastMonth)).toMatchObject([
    { text: '通知を三割減らす', owner: '森', dueOn: '2026-11-30', reviewMonth: lastMonth, syncId: null },
  ])
})

test.each(badLines)(
  'a decision is refused beside the field for %s, with everything typed kept',
  async (_what, text) => {
    const form = keyed({ text, owner: '森', dueOn: '2026-02-30' })
    const refusal = readRefusal(await decide(sending('/review/x/decide', form, { month: lastMonth })))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems).sort()).toEqual(['dueOn', 'text'])
    expect(refusal.typed).toMatchObject({ owner: '森', dueOn: '2026-02-30' })
  },
)
