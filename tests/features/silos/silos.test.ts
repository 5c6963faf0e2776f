import { beforeAll, expect, test } from 'vitest'
import { detectUnanswered } from '#app/domain/silos/unanswered.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { listUnanswered } from '#app/features/silos/silos.queries.server.ts'
import { findBlackBox, reportSilos } from '#app/features/silos/silos.report.server.ts'
import { archiveTeam } from '#app/features/teams/team.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const today = '2026-04-10'
const estimate = { occurrences: 1, per: 'month', minutesEach: 60, people: 2 } as const

let db: Db
let orders: number
let billing: number
let ids: Record<'settlement' | 'served' | 'stranded' | 'relieved' | 'recent', number>

beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders' })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
  const teamIds = [orders, billing]
  const march = await aSync(db, { teamIds, heldOn: '2026-03-02' })
  const april = await aSync(db, { teamIds: [orders], heldOn: '2026-04-06' })
  const settlement = await aPainPoint(db, {
    syncId: march,
    teamIds,
    title: 'The settlement batch is re-run by hand',
    estimate,
    knownBy: ['Tanaka'],
  })
  const served = await aPainPoint(db, { syncId: march, teamIds, title: 'Served', knownBy: ['Tanaka'] })
  await aTicket(db, { painPointId: served, outcome: 'open' })
  const stranded = await aPainPoint(db, {
    syncId: march,
    teamIds,
    title: 'Stranded',
    knownBy: ['Abe', 'Mori'],
  })
  await aTicket(db, {
    painPointId: stranded,
    url: 'https://github.com/acme/shop/issues/9',
    outcome: 'not_planned',
  })
  const relieved = await aPainPoint(db, { syncId: march, teamIds, title: 'Relieved', knownBy: ['Tanaka'] })
  await resolvePainPoint(db, recorderOn(today), {
    painPointId: relieved,
    kind: 'relieved',
    resolvedOn: today,
  })
  const recent = await aPainPoint(db, { syncId: april, teamIds: [orders], title: 'Recent', knownBy: ['Abe'] })
  // Two sources that only one name each is known by; merged they are known by two.
  const root = await aPainPoint(db, {
    syncId: april,
    teamIds: [orders],
    title: 'Merged',
    knownBy: ['Sato'],
  })
  const source = await aPainPoint(db, {
    syncId: april,
    teamIds: [orders],
    title: 'Source',
    knownBy: ['Suzuki'],
  })
  await merged(db, source, root)
  ids = { settlement, served, stranded, relieved, recent }
})

test('teams fight alone when several mention a pain point that no ticket serves', async () => {
  const { fightingAlone } = await reportSilos(db, today, 20)
  expect(fightingAlone).toMatchObject({
    total: 1,
    findings: [
      {
        painPointId: ids.settlement,
        measured: 2,
        reference: 2,
        n: 2,
        teamIds: [orders, billing],
        hoursPerMonth: 4,
      },
    ],
  })
})

test('a pain point without a ticket, or with dropped ones only, is unanswered after the agreed time', async () => {
  const { unanswered } = await reportSilos(db, today, 20)
  expect(unanswered.total).toBe(2)
  expect(
    unanswered.findings.map(({ painPointId, state, measured }) => [painPointId, state, measured]),
  ).toEqual([[ids.stranded, 'stranded', 39]])
})

test('a pain point that several teams mention and that is unanswered too is listed once, with both', async () => {
  const { fightingAlone } = await reportSilos(db, today, 20)
  expect(
    fightingAlone.findings.map(({ painPointId, daysUnanswered }) => [painPointId, daysUnanswered]),
  ).toEqual([[ids.settlement, 39]])
  expect((await reportSilos(db, '2026-04-01', 20)).fightingAlone.findings).toMatchObject([
    { painPointId: ids.settlement, daysUnanswered: null },
  ])
})

test('on the thirtieth day nothing is unanswered yet', async () => {
  expect((await reportSilos(db, '2026-04-01', 20)).unanswered).toEqual({ total: 0, findings: [] })
  expect((await reportSilos(db, '2026-04-02', 20)).unanswered.total).toBe(2)
})

test('a black box gathers the active pain points that only one person can handle', async () => {
  const { blackBoxes } = await reportSilos(db, today, 20)
  expect(
    blackBoxes.findings.map(({ person, painPoints }) => [person, painPoints.map(({ title }) => title)]),
  ).toEqual([
    // The settlement batch is listed under what several teams mention.
    ['Tanaka', ['Served']],
    ['Abe', ['Recent']],
  ])
})

test('two people known through a merge are two', async () => {
  expect(await findBlackBox(db, 'Sato')).toBeUndefined()
  expect(await findBlackBox(db, 'Suzuki')).toBeUndefined()
})

test('the findings of one person can be listed alone', async () => {
  expect(await findBlackBox(db, 'Abe')).toMatchObject({
    person: 'Abe',
    n: 1,
    painPoints: [{ title: 'Recent' }],
  })
  expect(await findBlackBox(db, 'Nobody')).toBeUndefined()
})

test('of each kind the worst are shown and all are counted', async () => {
  const one = await reportSilos(db, today, 1)
  expect(one.unanswered).toMatchObject({ total: 2, findings: [{ painPointId: ids.stranded }] })
  expect(one.blackBoxes).toMatchObject({ total: 2, findings: [{ person: 'Tanaka' }] })
})

test('a team is out of touch by its own cadence, and an archived one never is', async () => {
  const lost = async () => (await reportSilos(db, '2026-04-15', 20)).lostTouch
  expect(await lost()).toMatchObject({
    total: 1,
    findings: [{ teamId: billing, days: 44, verdict: 'lost_touch', reference: 3, n: 1 }],
  })
  const gone = await aTeam(db, { slug: 'gone' })
  expect((await lost()).total).toBe(2)
  await archiveTeam(db, recorderOn(today), gone)
  expect((await lost()).total).toBe(1)
})

test('the query and the detector use the same order', async () => {
  const syncId = await aSync(db, { teamIds: [orders, billing], heldOn: '2026-02-02' })
  const heard = { syncId, teamIds: [orders, billing] }
  const unknown = await aPainPoint(db, { ...heard, title: 'Not estimated' })
  const small = await aPainPoint(db, { ...heard, title: 'Small', estimate: { ...estimate, people: 1 } })
  const later = await aSync(db, { teamIds: [orders], heldOn: '2026-03-09' })
  await aMention(db, { syncId: later, teamId: orders, painPointId: unknown })
  const all = await reportSilos(db, today, 20)
  const whole = detectUnanswered((await listUnanswered(db, today, 20)).rows, today)
  for (const limit of [1, 2, 3]) {
    const { fightingAlone, unanswered } = await reportSilos(db, today, limit)
    expect(fightingAlone.findings).toEqual(all.fightingAlone.findings.slice(0, limit))
    const shared = fightingAlone.findings.map(({ painPointId }) => painPointId)
    expect(unanswered.findings).toEqual(
      whole.filter(({ painPointId }) => !shared.includes(painPointId)).slice(0, limit),
    )
  }
  expect(all.fightingAlone.findings.map(({ painPointId }) => painPointId)).toEqual([
    ids.settlement,
    small,
    unknown,
  ])
})
