import { beforeAll, expect, test } from 'vitest'
import {
  AlreadyMentioned,
  recordMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { linkTicket, observeOutcome } from '#app/features/tickets/ticket.commands.server.ts'
import { finishRebuild, rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { loadDerived } from './fact-rows.ts'

// On the embedded engine writers queue for the one connection; on PostgreSQL they run at the same time.

const by = recorderOn('2026-05-01')

let db: Db
let teamIds: number[]
let syncIds: number[]
beforeAll(async () => {
  db = await openTestDatabase()
  teamIds = []
  for (const slug of ['orders', 'billing', 'search', 'stock']) teamIds.push(await aTeam(db, { slug }))
  syncIds = []
  for (const month of ['02', '03', '04']) {
    syncIds.push(await aSync(db, { teamIds, heldOn: `2026-${month}-02` }))
  }
})

const say = (painPointId: number, syncId: number, teamId: number) =>
  recordMention(db, by, {
    painPointId,
    syncId,
    teamId,
    severity: 'high',
    estimate: { occurrences: 2, per: 'week', minutesEach: 30, people: 1 },
  })

/** A mention that follows a merge is refused if its team has mentioned the other one in that sync already. */
async function unlessMentioned(writing: Promise<unknown>) {
  await writing.catch((error: unknown) => {
    if (!(error instanceof AlreadyMentioned)) throw error
  })
}

test('after any writes at once, the derived tables are what a rebuild gives', async () => {
  const [first = 0] = syncIds
  const ids: number[] = []
  for (const [index, teamId] of teamIds.entries()) {
    const heard = { syncId: first, teamIds: [teamId], categoryIds: [(index % 3) + 1, ((index + 1) % 3) + 1] }
    ids.push(await aPainPoint(db, heard))
  }
  const [a = 0, b = 0, c = 0, d = 0] = ids
  const ticket = { url: 'https://tickets.example/1', tracker: 'link', key: 'T' } as const
  const { ticketId } = await linkTicket(db, by, { painPointId: a, ticket })
  await Promise.all([
    ...syncIds
      .slice(1)
      .flatMap((syncId) =>
        teamIds.flatMap((teamId) =>
          ids.map((painPointId) => unlessMentioned(say(painPointId, syncId, teamId))),
        ),
      ),
    ...ids.map((painPointId) => linkTicket(db, by, { painPointId, ticket })),
    observeOutcome(db, by, { ticketId, outcome: 'done', observedOn: '2026-04-20' }),
    resolvePainPoint(db, by, { painPointId: d, kind: 'relieved', resolvedOn: '2026-04-25' }),
    merged(db, a, b),
    merged(db, b, c),
    inTransaction(db, by, (db) => db.updateTable('organisation').set({ workingDaysPerMonth: 21 }).execute()),
  ])

  await finishRebuild(db)
  const kept = await inTransaction(db, by, loadDerived)
  expect(kept.summaries.map(({ painPointId, state }) => [painPointId, state])).toEqual([
    [c, 'to_confirm'],
    [d, 'relieved'],
  ])
  await rebuildSummaries(db)
  expect(await inTransaction(db, by, loadDerived)).toEqual(kept)
}, 60_000)

const many = Array.from({ length: 20 }, (_, n) => n)

test('a ticket linked and seen done at once: both count, in either order', async () => {
  const [syncId = 0] = syncIds
  const pairs = []
  for (const n of many) {
    const ticket = { url: `https://tickets.example/at-once-${n}`, tracker: 'link', key: 'T' } as const
    const other = await aPainPoint(db, { syncId, teamIds: teamIds.slice(0, 1) })
    const { ticketId } = await linkTicket(db, by, { painPointId: other, ticket })
    const painPointId = await aPainPoint(db, { syncId, teamIds: teamIds.slice(0, 1) })
    pairs.push({ painPointId, ticket, ticketId })
  }
  for (const { painPointId, ticket, ticketId } of pairs) {
    await Promise.all([
      linkTicket(db, by, { painPointId, ticket }),
      observeOutcome(db, by, { ticketId, outcome: 'done', observedOn: '2026-04-20' }),
    ])
  }
  const stands = await db
    .selectFrom('summaries')
    .select(['painPointId', 'state'])
    .where(
      'painPointId',
      'in',
      pairs.map((pair) => pair.painPointId),
    )
    .where('state', '<>', 'to_confirm')
    .execute()
  expect(stands).toEqual([])
}, 60_000)

test('a pain point mentioned while it is merged: the mention counts for its root', async () => {
  const [first = 0, second = 0] = syncIds
  const [orders = 0, billing = 0] = teamIds
  for (const _ of many) {
    const sourceId = await aPainPoint(db, { syncId: first, teamIds: [orders] })
    const targetId = await aPainPoint(db, { syncId: first, teamIds: [orders] })
    await Promise.all([merged(db, sourceId, targetId), say(sourceId, second, billing)])
    const stands = await db
      .selectFrom('summaries')
      .select(['painPointId', 'mentions', 'teams'])
      .where('painPointId', 'in', [sourceId, targetId])
      .execute()
    expect(stands).toEqual([{ painPointId: targetId, mentions: 3, teams: 2 }])
  }
}, 60_000)

test('two pain points merged into each other at once: one of the merges is refused', async () => {
  const [syncId = 0] = syncIds
  const a = await aPainPoint(db, { syncId, teamIds })
  const b = await aPainPoint(db, { syncId, teamIds })
  const answers = await Promise.allSettled([merged(db, a, b), merged(db, b, a)])
  expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected'])
})
