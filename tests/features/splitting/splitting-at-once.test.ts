import { beforeAll, beforeEach, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { AlreadyMerged } from '#app/features/merging/merging.commands.server.ts'
import { describeFurther } from '#app/features/pain-points/description/further-description.commands.server.ts'
import {
  correctMention,
  withdrawMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { NotSplit, WrittenSinceSplit } from '#app/features/recording/undo-split.commands.server.ts'
import { linkTicket, observeOutcome } from '#app/features/tickets/ticket.commands.server.ts'
import { rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { loadDerived } from '#tests/db/fact-rows.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { aSplit } from '#tests/support/split.ts'
import { by, type Heard, openSplitScene, type SplitScene } from './split-scene.ts'

// On the embedded engine writers queue for the one connection; on PostgreSQL they run at the same time.

const rounds = Array.from({ length: 10 }, (_, n) => n)

let db: Db
let scene: SplitScene
let heard: Heard
let newId: number
beforeAll(async () => {
  db = await openTestDatabase()
  scene = await openSplitScene(db)
})
beforeEach(async () => {
  heard = await scene.hear()
})

const split = (mentionIds = [heard.byBilling]) =>
  aSplit(db, { painPointId: heard.painPointId, mentionIds, ticketIds: [heard.ticketId] })
async function outcomesOf(work: Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(work)
  return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'done' : outcome.reason.constructor))
}
async function inRounds(work: () => Promise<unknown>) {
  for (const _ of rounds) {
    heard = await scene.hear()
    await work()
  }
  const kept = await inTransaction(db, by, loadDerived)
  await rebuildSummaries(db)
  expect(await inTransaction(db, by, loadDerived)).toEqual(kept)
}

test('of two people who split the same, one succeeds and the other is refused because it is gone', async () => {
  await inRounds(async () => {
    const outcomes = await outcomesOf([split(), split()])
    expect(outcomes.toSorted()).toEqual([UnknownId, 'done'])
    expect(await listMentions(db, heard.painPointId)).toHaveLength(1)
  })
}, 120_000)

test('split and merged at once: either the new one exists beside the merge, or the split is refused', async () => {
  await inRounds(async () => {
    const root = await aPainPoint(db, { syncId: scene.later, teamIds: [scene.orders] })
    const [splitting, merging] = await outcomesOf([split(), merged(db, heard.painPointId, root)])
    expect(merging).toBe('done')
    expect([AlreadyMerged, 'done']).toContain(splitting)
    expect(await listMentions(db, root)).toHaveLength(splitting === 'done' ? 2 : 3)
  })
}, 120_000)

test('an undo sent twice is done once', async () => {
  await inRounds(async () => {
    newId = await split()
    expect((await outcomesOf([scene.undo(newId), scene.undo(newId)])).toSorted()).toEqual([NotSplit, 'done'])
    expect(await listMentions(db, heard.painPointId)).toHaveLength(2)
  })
}, 120_000)

test('undone while it is mentioned again: no mention is lost', async () => {
  await inRounds(async () => {
    newId = await split()
    const again = { syncId: scene.later, teamId: scene.orders, painPointId: newId }
    const [undoing, hearing] = await Promise.allSettled([scene.undo(newId), aMention(db, again)])
    const isHeard = hearing.status === 'fulfilled'
    const mentions = await listMentions(db, isHeard ? newId : heard.painPointId)
    expect(mentions).toHaveLength(2)
    if (isHeard) expect(undoing).toMatchObject({ reason: expect.any(WrittenSinceSplit) })
    else expect(undoing.status).toBe('fulfilled')
  })
}, 120_000)

test('undone while a person is added to it: the person is not lost', async () => {
  await inRounds(async () => {
    newId = await split()
    const named = { categoryIds: [], knownBy: ['Abe'] }
    const [undoing, naming] = await Promise.allSettled([
      scene.undo(newId),
      describeFurther(db, by, newId, named),
    ])
    const known = await db.selectFrom('knownBy').select('name').where('painPointId', '=', newId).execute()
    expect(known).toHaveLength(naming.status === 'fulfilled' ? 1 : 0)
    expect(undoing.status).toBe(naming.status === 'fulfilled' ? 'rejected' : 'fulfilled')
  })
}, 120_000)

test('split and undone during corrections, links, outcomes, resolutions and deletions: a rebuild changes nothing', async () => {
  const ticket = {
    url: 'https://github.com/acme/shop/issues/412',
    tracker: 'github',
    key: 'acme/shop#412',
  } as const
  await inRounds(async () => {
    const { painPointId, byBilling, byOrders, ticketId } = heard
    const beside = () => [
      correctMention(db, by, byBilling, { severity: 'critical', quote: 'now' }),
      linkTicket(db, by, { painPointId, ticket }),
      observeOutcome(db, by, { ticketId, outcome: 'open', observedOn: '2026-04-01' }),
      aMention(db, { syncId: scene.later, teamId: scene.billing, painPointId }),
    ]
    const outcomes = await outcomesOf([split(), ...beside()])
    expect(outcomes).toEqual(outcomes.map(() => 'done'))
    const [{ targetId } = { targetId: 0 }] = await db
      .selectFrom('splits')
      .select('targetId')
      .where('sourceId', '=', painPointId)
      .execute()
    const undone = await outcomesOf([scene.undo(targetId), withdrawMention(db, by, byOrders)])
    expect(undone).toEqual(['done', 'done'])
  })
}, 120_000)
