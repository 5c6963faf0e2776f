import { beforeAll, expect, test } from 'vitest'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { listOutcomes, ticketsAPage } from '#app/features/tickets/tickets.queries.server.ts'
import { loader as list } from '#app/routes/tickets._index.tsx'
import { action as observe, loader as open } from '#app/routes/tickets.$id.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let painPointId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  const teamId = await aTeam(db)
  const syncId = await aSync(db, { teamIds: [teamId] })
  painPointId = await aPainPoint(db, { syncId, teamIds: [teamId] })
})

function ticketNumber(number: number) {
  return { url: `https://github.com/acme/shop/issues/${number}`, key: `acme/shop#${number}` }
}

const seen = { outcome: 'done', observedOn: '2025-03-20' }

test('a ticket set to done by hand makes its pain point wait for confirmation', async () => {
  const ticketId = await aTicket(db, { painPointId })
  const answer = await observe(sending(`/tickets/${ticketId}`, keyed(seen), { id: `${ticketId}` }))
  expect(readRedirect(answer)).toBe(`/tickets/${ticketId}`)
  expect((await findPainPoint(db, painPointId))?.standing?.state).toBe('to_confirm')
})

test.each([
  ['the list it was set in', '/pain-points/1?x=1', '/pain-points/1?x=1'],
  ['nowhere else than this site', 'https://evil.example/', '/'],
])('setting an outcome leads back to %s', async (_what, returnTo, expected) => {
  const ticketId = await aTicket(db, { painPointId })
  const address = `/tickets/${ticketId}?returnTo=${encodeURIComponent(returnTo)}`
  expect(readRedirect(await observe(sending(address, keyed(seen), { id: `${ticketId}` })))).toBe(expected)
})

test('an outcome sent twice with one key is stored once', async () => {
  const ticketId = await aTicket(db, { painPointId, ...ticketNumber(2) })
  const form = keyed(seen)
  await observe(sending(`/tickets/${ticketId}`, form, { id: `${ticketId}` }))
  await observe(sending(`/tickets/${ticketId}`, form, { id: `${ticketId}` }))
  expect(await listOutcomes(db, ticketId)).toHaveLength(1)
})

test.each([
  ['an invalid outcome', { outcome: 'wontfix' }, 'outcome'],
  ['no outcome', { outcome: '' }, 'outcome'],
  ['an invalid day', { observedOn: '2026-02-30' }, 'observedOn'],
  ['a day that has not come', { observedOn: '2099-01-01' }, 'observedOn'],
  ['an invalid key', { submissionKey: '1' }, 'submissionKey'],
])('%s is refused beside the field, with the choice kept', async (_what, wrong, field) => {
  const ticketId = await aTicket(db, { painPointId, ...ticketNumber(3) })
  const form = keyed({ ...seen, ...wrong })
  const refusal = readRefusal(await observe(sending(`/tickets/${ticketId}`, form, { id: `${ticketId}` })))
  expect(refusal.status).toBe(422)
  expect(Object.keys(refusal.problems)).toEqual([field])
  expect(refusal.typed).toMatchObject(Object.fromEntries(Object.entries(wrong).filter(([, typed]) => typed)))
})

test('the list can be filtered by outcome, with what each ticket serves', async () => {
  await aTicket(db, { painPointId, ...ticketNumber(4), outcome: 'not_planned' })
  const { tickets } = await list(opening('/tickets?outcome=not_planned'))
  expect(tickets).toMatchObject([{ key: 'acme/shop#4', painPoints: [{ id: painPointId }] }])
})

test('the list continues where the previous page ended', async () => {
  for (let number = 100; number <= 100 + ticketsAPage; number++)
    await aTicket(db, { painPointId, ...ticketNumber(number) })
  const first = await list(opening('/tickets'))
  expect(first.tickets).toHaveLength(ticketsAPage)
  const next = await list(opening(`/tickets?after=${first.lastId}`))
  const ids = [...first.tickets, ...next.tickets].map((ticket) => ticket.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(ids.toSorted((a, b) => b - a))
  expect(next.lastId).toBeUndefined()
})

test.each(['/tickets?outcome=nonsense', '/tickets?after=abc', '/tickets?after=-1'])(
  'an address with invalid parameters shows all tickets: %s',
  async (address) => {
    expect((await list(opening(address))).tickets.length).toBeGreaterThan(0)
  },
)

test.each(['999999', 'abc', '-1'])('a ticket %s is not found', async (id) => {
  expect(await statusThrown(open(opening(`/tickets/${id}`, { params: { id } })))).toBe(404)
  expect(await statusThrown(observe(sending(`/tickets/${id}`, keyed(seen), { id })))).toBe(404)
})
