import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { AlreadyMerged } from '#app/features/merging/merging.commands.server.ts'
import { withdrawMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { splitPainPoint, UnfitSplit } from '#app/features/recording/split-pain-point.commands.server.ts'
import { findRootAfterUndo, listSplitsOf } from '#app/features/splitting/split-history.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { leftBy } from '#tests/features/audit/audited-acts.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { aSplit } from '#tests/support/split.ts'
import { by, type Heard, openSplitScene, type SplitScene } from './split-scene.ts'

const other = { url: 'https://tickets.example/other', key: 'OTHER-1', tracker: 'link' as const }

let db: Db
let scene: SplitScene
let heard: Heard
let painPointId: number
let otherTicketId: number
beforeAll(async () => {
  db = await openTestDatabase()
  scene = await openSplitScene(db)
})
beforeEach(async () => {
  heard = await scene.hear()
  painPointId = heard.painPointId
  otherTicketId = await aTicket(db, { painPointId, ...other })
})

type Told = Partial<Parameters<typeof aSplit>[1]>
const split = (told: Told = {}) => aSplit(db, { painPointId, mentionIds: [heard.byBilling], ...told })
const mentionsOf = async (id: number) => (await listMentions(db, id)).map((mention) => mention.id)
const standingOf = async (id: number) => (await findPainPoint(db, id))?.standing
const resolve = (told: { kind: 'relieved' | 'declined'; teamId?: number }) =>
  resolvePainPoint(db, by, { painPointId, reason: 'Rare', resolvedOn: '2026-03-20', ...told })

describe('after a split', () => {
  test('the chosen mentions, categories and tickets belong to the new pain point, all others stay', async () => {
    const newId = await split({ categoryIds: [2], ticketIds: [otherTicketId] })
    expect(await mentionsOf(painPointId)).toEqual([heard.byOrders])
    expect(await mentionsOf(newId)).toEqual([heard.byBilling])
    expect(await findPainPoint(db, newId)).toMatchObject({
      title: 'The import stops',
      createdBy: 'Mori',
      categories: [{ id: 2 }],
      tickets: [{ id: otherTicketId }],
      teams: [{ id: scene.billing }],
      standing: { hoursPerMonth: expect.closeTo(4.333, 3), state: 'in_progress' },
    })
    expect(await findPainPoint(db, painPointId)).toMatchObject({
      categories: [{ id: 1 }],
      tickets: [{ id: heard.ticketId }],
      teams: [{ id: scene.orders }],
      standing: { hoursPerMonth: null, state: 'to_confirm' },
    })
  })

  test('a ticket keeps the day on which it was linked', async () => {
    const newId = await split({ ticketIds: [heard.ticketId] })
    const links = await db.selectFrom('ticketLinks').selectAll().where('painPointId', '=', newId).execute()
    expect(links).toMatchObject([{ ticketId: heard.ticketId, linkedOn: '2026-03-10', linkedBy: 'Mori' }])
  })

  test('each team’s relief follows its mentions', async () => {
    await resolve({ kind: 'relieved', teamId: scene.billing })
    const newId = await split()
    expect(await standingOf(newId)).toMatchObject({ state: 'relieved' })
    expect(await standingOf(painPointId)).toMatchObject({ state: 'in_progress', cameBack: false })
  })

  test('a decline for all holds for both, with the same reason and time', async () => {
    await resolve({ kind: 'declined' })
    const newId = await split()
    for (const id of [newId, painPointId]) expect(await standingOf(id)).toMatchObject({ state: 'declined' })
    const [one, two] = await db
      .selectFrom('resolutions')
      .select(['kind', 'reason', 'teamId', 'syncId', 'resolvedOn', 'recordedAt', 'recordedBy'])
      .where('painPointId', 'in', [newId, painPointId])
      .execute()
    expect(one).toEqual(two)
  })

  test('both name the other, and are marked as not the same', async () => {
    const newId = await split()
    const told = { sourceId: painPointId, targetId: newId, splitOn: '2026-04-01', splitBy: 'Mori' }
    for (const id of [painPointId, newId])
      expect(await listSplitsOf(db, id)).toMatchObject([
        { ...told, targetTitle: 'The import stops', undoneOn: null },
      ])
    const notSame = await db.selectFrom('notSame').selectAll().where('targetId', '=', newId).execute()
    expect(notSame).toMatchObject([{ sourceId: painPointId }])
    expect(await findRootAfterUndo(db, newId)).toBeUndefined()
  })

  test('every moved fact has its audit event, and so does the split', async () => {
    await resolve({ kind: 'relieved', teamId: scene.billing })
    const chosen = { mentionIds: [heard.byBilling], categoryIds: [2], ticketIds: [otherTicketId] }
    const left = await leftBy(db, (by) => splitPainPoint(db, by, { painPointId, title: 'Told', ...chosen }))
    expect(left.map(([table, action]) => `${table} ${action}`).toSorted()).toEqual([
      'mentions changed',
      'not_same added',
      'pain_point_categories added',
      'pain_point_categories removed',
      'pain_points added',
      'resolutions changed',
      'splits added',
      'ticket_links added',
      'ticket_links removed',
    ])
  })
})

describe('refused, with nothing written, is the split of', () => {
  test.each<[what: string, mentionIds: () => number[], problem: () => object]>([
    ['none of the mentions', () => [], () => ({ kind: 'none_moves' })],
    ['all of them', () => [heard.byOrders, heard.byBilling], () => ({ kind: 'none_stays', painPointId })],
  ])('%s', async (_what, mentionIds, problem) => {
    const before = await scene.loadAll()
    const refused = split({ mentionIds: mentionIds() })
    await expect(refused).rejects.toThrow(UnfitSplit)
    await expect(refused).rejects.toThrow(expect.objectContaining({ problem: problem() }))
    expect(await scene.loadAll()).toEqual(before)
  })

  test.each<[what: string, told: () => Told, field: string]>([
    ['a mention of another', () => ({ mentionIds: [heard.byBilling, 999_999] }), 'mentionIds'],
    ['a category that it has not', () => ({ categoryIds: [3] }), 'categoryIds'],
    ['a ticket that does not serve it', () => ({ ticketIds: [999_999] }), 'ticketIds'],
  ])('%s', async (_what, told, field) => {
    const before = await scene.loadAll()
    await expect(split(told())).rejects.toThrow(new UnknownId(field))
    expect(await scene.loadAll()).toEqual(before)
  })

  test('one that was merged or deleted in the meantime', async () => {
    const root = await aPainPoint(db, { syncId: scene.february, teamIds: [scene.orders] })
    await merged(db, painPointId, root)
    await expect(split()).rejects.toThrow(AlreadyMerged)
    await expect(split({ painPointId: 999_999 })).rejects.toThrow(AlreadyMerged)
  })
})

describe('one with others merged into it', () => {
  let mergedId: number
  let late: number
  let early: number
  beforeEach(async () => {
    mergedId = await aPainPoint(db, { syncId: scene.february, teamIds: [scene.billing] })
    early = (await mentionsOf(mergedId))[0] ?? 0
    late = await aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId: mergedId })
    await aTicket(db, { painPointId: mergedId, ...other })
    await merged(db, mergedId, painPointId)
  })

  test('mentions of those move too, and every link of a ticket', async () => {
    const newId = await split({ mentionIds: [heard.byBilling, late], ticketIds: [otherTicketId] })
    expect(await standingOf(newId)).toMatchObject({ teams: 2, mentions: 2 })
    const links = await db
      .selectFrom('ticketLinks')
      .select('painPointId')
      .where('ticketId', '=', otherTicketId)
      .where('painPointId', 'in', [painPointId, mergedId, newId])
      .execute()
    expect(links).toEqual([{ painPointId: newId }])
  })

  test('none is left without a mention: that one is unmerged', async () => {
    const problem = { kind: 'none_stays', painPointId: mergedId }
    await expect(split({ mentionIds: [early, late] })).rejects.toThrow(expect.objectContaining({ problem }))
  })

  test('a team’s mentions of both in one sync move once', async () => {
    const again = await aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId })
    const problem = { kind: 'said_twice', teamId: scene.orders, heardOn: '2026-03-16' }
    await expect(split({ mentionIds: [again, late] })).rejects.toThrow(expect.objectContaining({ problem }))
  })
})

test('deleting the last mention keeps both parts of a split, so that it can be undone', async () => {
  const newId = await split()
  for (const id of [heard.byOrders, heard.byBilling]) await withdrawMention(db, by, id)
  for (const id of [painPointId, newId]) expect(await findPainPoint(db, id)).toMatchObject({ standing: null })
})
