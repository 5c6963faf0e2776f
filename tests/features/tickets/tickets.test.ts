import { beforeAll, beforeEach, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { linkTicket, observeOutcome, unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import {
  findTicket,
  listOutcomes,
  listTickets,
  listTicketsOf,
  ticketsAPage,
} from '#app/features/tickets/tickets.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-11-21')
const nobody = 999_999
const weekly = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const

let db: Db
let orders: number
let billing: number
let syncId: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders', name: 'Orders' })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
  syncId = await aSync(db, { teamIds: [orders, billing] })
})

let painPointId: number
let url: string
beforeEach(async () => {
  painPointId = await aPainPoint(db, { syncId, teamIds: [orders], estimate: weekly })
  url = `https://github.com/acme/shop/issues/${painPointId}`
})

const stateOf = async (id: number) => (await findPainPoint(db, id))?.standing?.state

test('a ticket whose outcome was never recorded is unknown, and its pain point in progress', async () => {
  const ticketId = await aTicket(db, { painPointId, url })
  expect(await findTicket(db, ticketId)).toMatchObject({ outcome: 'unknown', observedOn: null })
  expect(await stateOf(painPointId)).toBe('in_progress')
})

test('the same address is the same ticket, and linking it twice is no error', async () => {
  const first = await aTicket(db, { painPointId, url })
  expect(await aTicket(db, { painPointId, url })).toBe(first)
  expect(await listTicketsOf(db, [painPointId])).toHaveLength(1)
})

test('one ticket serves many pain points, with their teams and hours', async () => {
  const other = await aPainPoint(db, { syncId, teamIds: [billing, orders], estimate: weekly, title: '別件' })
  const ticketId = await aTicket(db, { painPointId, url })
  await aTicket(db, { painPointId: other, url })
  expect(await findTicket(db, ticketId)).toMatchObject({
    tracker: 'github',
    painPoints: [{ title: '別件', hoursPerMonth: 13 }, { id: painPointId }],
    teams: [{ name: 'Billing' }, { name: 'Orders' }],
    hoursPerMonth: 19.5,
  })
})

test('the latest outcome by day holds, whatever was recorded last', async () => {
  const ticketId = await aTicket(db, { painPointId, url })
  await observeOutcome(db, by, { ticketId, outcome: 'done', observedOn: '2026-04-10' })
  await observeOutcome(db, by, { ticketId, outcome: 'open', observedOn: '2026-04-01' })
  expect(await findTicket(db, ticketId)).toMatchObject({ outcome: 'done', observedOn: '2026-04-10' })
  expect((await listOutcomes(db, ticketId)).map((seen) => seen.outcome)).toEqual(['done', 'open'])
  expect(await stateOf(painPointId)).toBe('to_confirm')
})

test('after unlinking, the ticket stays and the pain point is unplanned again', async () => {
  const ticketId = await aTicket(db, { painPointId, url })
  await unlinkTicket(db, by, { painPointId, ticketId })
  expect(await stateOf(painPointId)).toBe('unplanned')
  expect(await findTicket(db, ticketId)).toMatchObject({ painPoints: [], teams: [], hoursPerMonth: null })
})

test('a merged pain point brings its ticket, counted once, and loses it when the root does', async () => {
  const targetId = await aPainPoint(db, { syncId, teamIds: [billing] })
  const ticketId = await aTicket(db, { painPointId, url })
  await aTicket(db, { painPointId: targetId, url })
  await merged(db, painPointId, targetId)
  expect(await listTicketsOf(db, [targetId])).toMatchObject([{ painPointId: targetId, ticketId }])
  expect((await findTicket(db, ticketId))?.painPoints).toHaveLength(1)
  await unlinkTicket(db, by, { painPointId: targetId, ticketId })
  expect(await listTicketsOf(db, [targetId])).toEqual([])
  expect(await stateOf(targetId)).toBe('unplanned')
})

test('a ticket for a pain point, or an outcome of a ticket, that does not exist is refused', async () => {
  const ticket = { url, tracker: 'github', key: 'acme/shop#1' } as const
  await expect(linkTicket(db, by, { painPointId: nobody, ticket })).rejects.toThrow(
    new UnknownId('painPointId'),
  )
  expect(await db.selectFrom('tickets').where('url', '=', url).select('id').execute()).toEqual([])
  const seen = { ticketId: nobody, outcome: 'done', observedOn: '2026-04-01' } as const
  await expect(observeOutcome(db, by, seen)).rejects.toThrow(new UnknownId('ticketId'))
})

test('a key longer than its column is cut, not refused', async () => {
  const ticketId = await aTicket(db, { painPointId, url, key: '長'.repeat(300) })
  expect((await findTicket(db, ticketId))?.key).toBe('長'.repeat(200))
})

test('tickets are listed newest first, a page at a time, by outcome when asked', async () => {
  const ids: number[] = []
  for (let n = 0; n <= ticketsAPage; n++) ids.push(await aTicket(db, { painPointId, url: `${url}-${n}` }))
  const first = await listTickets(db)
  expect(first.map((ticket) => ticket.id)).toEqual(ids.toReversed().slice(0, ticketsAPage))
  expect((await listTickets(db, { after: first.at(-1)?.id }))[0]?.id).toBe(ids[0])
  await observeOutcome(db, by, { ticketId: ids[3] ?? 0, outcome: 'duplicate', observedOn: '2026-04-01' })
  expect((await listTickets(db, { outcome: 'duplicate' })).map((ticket) => ticket.id)).toEqual([ids[3]])
})
