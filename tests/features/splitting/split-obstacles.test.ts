import { beforeAll, beforeEach, expect, test } from 'vitest'
import { mergePainPoints, unmergePainPoint } from '#app/features/merging/merging.commands.server.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { NotSplit, WrittenSinceSplit } from '#app/features/recording/undo-split.commands.server.ts'
import { findRootAfterUndo } from '#app/features/splitting/split-history.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
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

const write = (id: number, told: object) =>
  describePainPoint(db, by, id, { title: 'x', categoryIds: [2], knownBy: [], ...told })
const mergeAndUnmerge = async (id: number) => {
  const root = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders] })
  await mergePainPoints(db, by, { sourceIds: [id], targetId: root })
  await unmergePainPoint(db, by, { sourceId: id })
}

test.each<[what: string, since: (newId: number) => Promise<unknown>, obstacle: string]>([
  [
    'it was heard again',
    (id) => aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId: id }),
    'mentions',
  ],
  [
    'it was relieved',
    (id) =>
      resolvePainPoint(db, by, {
        painPointId: id,
        kind: 'relieved',
        teamId: scene.billing,
        resolvedOn: '2026-03-20',
      }),
    'resolutions',
  ],
  [
    'a ticket was linked',
    (id) => aTicket(db, { painPointId: id, url: 'https://tickets.example/new' }),
    'tickets',
  ],
  ['it has another category', (id) => write(id, { categoryIds: [2, 3] }), 'categories'],
  ['a person was added who knows it', (id) => write(id, { knownBy: ['Abe'] }), 'knownBy'],
  ['notes were written', (id) => write(id, { notes: 'See the runbook' }), 'notes'],
  ['it was merged, and unmerged', mergeAndUnmerge, 'merges'],
  [
    'a team also mentioned the old one in the same sync',
    () => aMention(db, { syncId: scene.march, teamId: scene.billing, painPointId }),
    'saidAgain',
  ],
])('a split is not undone when %s; nothing moves', async (_what, since, obstacle) => {
  const newId = await split()
  expect(await scene.obstaclesOf(newId)).toEqual([])
  await since(newId)
  expect(await scene.obstaclesOf(newId)).toEqual([obstacle])
  const before = await scene.loadAll()
  await expect(scene.undo(newId)).rejects.toThrow(WrittenSinceSplit)
  expect(await scene.loadAll()).toEqual(before)
})

test('of two splits of the same pain point the later one is undone first', async () => {
  const third = await aMention(db, { syncId: scene.later, teamId: scene.orders, painPointId })
  const one = await split({ mentionIds: [heard.byBilling, third] })
  const two = await split({ painPointId: one, mentionIds: [third], categoryIds: [], ticketIds: [] })
  expect(await scene.obstaclesOf(one)).toEqual(['splits'])
  await scene.undo(two)
  const again = await aMention(db, { syncId: scene.later, teamId: scene.billing, painPointId })
  const three = await split({ mentionIds: [again], categoryIds: [], ticketIds: [] })
  expect(await scene.obstaclesOf(one)).toEqual(['splitAgain'])
  await expect(scene.undo(one)).rejects.toThrow(WrittenSinceSplit)
  await scene.undo(three)
  await scene.undo(one)
  // What was split off from it and put back is now there.
  expect(await findRootAfterUndo(db, two)).toBe(painPointId)
})

test('a pain point that was not split off, or is put back already, cannot be undone', async () => {
  const newId = await split()
  await scene.undo(newId)
  for (const id of [painPointId, newId, 999_999]) await expect(scene.undo(id)).rejects.toThrow(NotSplit)
})

test('the copy of a resolution for both is no obstacle, and is removed with the undo', async () => {
  await resolvePainPoint(db, by, {
    painPointId,
    kind: 'declined',
    reason: 'Rare',
    resolvedOn: '2026-03-20',
  })
  const before = await scene.loadAll()
  const newId = await split()
  expect(await scene.obstaclesOf(newId)).toEqual([])
  await scene.undo(newId)
  expect(await scene.loadAll()).toEqual(before)
})
