import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listHistoryOf } from '#app/features/audit/audit.queries.server.ts'
import { mergePainPoints, unmergePainPoint } from '#app/features/merging/merging.commands.server.ts'
import { listSameProposals } from '#app/features/merging/same-proposals.queries.server.ts'
import {
  correctMention,
  withdrawMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { findSimilar } from '#app/features/pain-points/similar/similar.queries.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { closeReview } from '#app/features/review/closing/review.commands.server.ts'
import { findClosedReview } from '#app/features/review/closing/review-record.queries.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { findRootAfterUndo, listSplitsOf } from '#app/features/splitting/split-history.queries.server.ts'
import { linkTicket, unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { proposed } from '#tests/support/proposed.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import { by, type Heard, openSplitScene, type SplitScene, splitHeard } from './split-scene.ts'

let db: Db
let scene: SplitScene
let heard: Heard
let painPointId: number
beforeAll(async () => {
  db = await openTestDatabase()
  scene = await openSplitScene(db)
})
beforeEach(async () => {
  heard = await scene.hear()
  painPointId = heard.painPointId
})

const split = (parts?: Parameters<typeof splitHeard>[2]) => splitHeard(db, heard, parts)

test('after the undo everything is where it was, and the new address leads to the old', async () => {
  await resolvePainPoint(db, by, {
    painPointId,
    kind: 'relieved',
    teamId: scene.billing,
    resolvedOn: '2026-03-20',
  })
  const before = await scene.loadAll()
  const newId = await split()
  await scene.undo(newId)
  expect(await scene.loadAll()).toEqual(before)
  expect(await findPainPoint(db, newId)).toBeUndefined()
  expect(await findRootAfterUndo(db, newId)).toBe(painPointId)
  expect(await listSplitsOf(db, painPointId)).toMatchObject([
    { targetId: newId, targetTitle: 'The import stops', undoneOn: '2026-04-06', undoneBy: 'Mori' },
  ])
})

test('it can be split again, and its history has all of it', async () => {
  await scene.undo(await split())
  const again = await split({ title: 'Once more' })
  expect((await listSplitsOf(db, painPointId)).map(({ targetTitle }) => targetTitle)).toEqual([
    'Once more',
    'The import stops',
  ])
  const { events } = await listHistoryOf(db, painPointId, { timeZone: 'Asia/Tokyo', limit: 100 })
  const told = events.filter(({ table }) => table === 'splits').map(({ action }) => action)
  expect(told.toSorted()).toEqual(['added', 'added', 'changed'])
  await scene.undo(again)
})

test('similar pain points are found and proposed as before, by the former title', async () => {
  const other = await aPainPoint(db, {
    syncId: scene.later,
    teamIds: [scene.orders],
    title: 'Image conversion is slow',
  })
  const proposals = async () => {
    await proposed(db)
    return (await listSameProposals(db, { cursor: null, limit: 1_000 })).pairs
  }
  const before = await proposals()
  const title = '画像の変換に時間がかかる'
  const newId = await split({ title })
  const alike = async () =>
    (await findSimilar(db, 'Image conversion is slow', { limit: 9, exceptPainPointIds: [other] })).map(
      (found) => found.painPointId,
    )
  expect(await alike()).toContain(newId)
  expect((await proposals()).some(({ target }) => target.painPointId === newId)).toBe(true)
  await scene.undo(newId)
  expect(await alike()).not.toContain(newId)
  // A similar pair may have had no room for another.
  const awaiting = await db.selectFrom('sameAwaiting').select('painPointId').execute()
  expect(awaiting.map((row) => row.painPointId)).toContain(other)
  expect(await proposals()).toEqual(before)
  const left = await db.selectFrom('notSame').selectAll().where('targetId', '=', newId).execute()
  expect(left).toEqual([])
})

test('a closed month stays as it was closed, through split and undo', async () => {
  const month = '2026-02'
  await closeReview(db, by, month, await reportMonth(db, month, by.today, defaultToilSettings))
  const closed = await findClosedReview(db, month)
  const newId = await split({ mentionIds: [heard.byOrders] })
  expect(await findClosedReview(db, month)).toEqual(closed)
  await scene.undo(newId)
  expect(await findClosedReview(db, month)).toEqual(closed)
})

test('facts returned to a merged pain point are shown at its root, also after unmerging', async () => {
  const mergedId = await aPainPoint(db, { syncId: scene.february, teamIds: [scene.billing] })
  const late = await aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId: mergedId })
  await mergePainPoints(db, by, { sourceIds: [mergedId], targetId: painPointId })
  const newId = await split({ mentionIds: [late] })
  await unmergePainPoint(db, by, { sourceId: mergedId })
  await scene.undo(newId)
  expect((await listMentions(db, mergedId)).map(({ id }) => id)).toContain(late)
  for (const id of [mergedId, painPointId])
    expect(await listSplitsOf(db, id)).toMatchObject([{ targetId: newId, sourceId: painPointId }])
})

describe('later changes are kept', () => {
  test('a corrected mention returns corrected; a deleted one does not return', async () => {
    const third = await aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId })
    const newId = await split({ mentionIds: [heard.byBilling, third] })
    await correctMention(db, by, heard.byBilling, { severity: 'critical' })
    await withdrawMention(db, by, third)
    await scene.undo(newId)
    expect(await listMentions(db, painPointId)).toMatchObject([
      { id: heard.byBilling, severity: 'critical' },
      { id: heard.byOrders },
    ])
  })

  test('a pain point whose mentions were all deleted gets the others back', async () => {
    const newId = await split()
    await withdrawMention(db, by, heard.byOrders)
    await scene.undo(newId)
    expect((await findPainPoint(db, painPointId))?.standing).toMatchObject({ mentions: 1 })
  })

  test('a ticket unlinked since stays unlinked; one linked to both has its first day', async () => {
    const one = await split()
    await unlinkTicket(db, by, { painPointId: one, ticketId: heard.ticketId })
    await scene.undo(one)
    expect((await findPainPoint(db, painPointId))?.tickets).toEqual([])
    const linked = await aTicket(db, { painPointId })
    const two = await split({ ticketIds: [linked] })
    await linkTicket(db, by, {
      painPointId,
      ticket: { url: 'https://github.com/acme/shop/issues/412', tracker: 'github', key: 'K' },
    })
    await scene.undo(two)
    const links = await db
      .selectFrom('ticketLinks')
      .selectAll()
      .where('painPointId', '=', painPointId)
      .execute()
    expect(links).toMatchObject([{ ticketId: linked, linkedOn: '2026-03-10' }])
  })

  test('a category added again since is there once', async () => {
    const newId = await split()
    await describePainPoint(db, by, painPointId, { title: 'x', categoryIds: [1, 2], knownBy: [] })
    await scene.undo(newId)
    expect((await findPainPoint(db, painPointId))?.categories.map(({ id }) => id)).toEqual([1, 2])
  })

  test('a new title moves with it, and history has the last one', async () => {
    const newId = await split({ categoryIds: [] })
    await describePainPoint(db, by, newId, { title: 'Better words', categoryIds: [], knownBy: [] })
    await scene.undo(newId)
    expect(await listSplitsOf(db, painPointId)).toMatchObject([{ targetTitle: 'Better words' }])
  })

  test('the root it was merged into since gets everything back', async () => {
    const root = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders] })
    const newId = await split()
    await mergePainPoints(db, by, { sourceIds: [painPointId], targetId: root })
    await scene.undo(newId)
    expect(await findRootAfterUndo(db, newId)).toBe(root)
    expect((await findPainPoint(db, root))?.standing).toMatchObject({ mentions: 3 })
    await unmergePainPoint(db, by, { sourceId: painPointId })
    expect((await findPainPoint(db, painPointId))?.standing).toMatchObject({ mentions: 2 })
  })
})
