import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type BulkAct, bulkTopics } from '#app/domain/pain-points/bulk-act.ts'
import { type Changeable, previewAct } from '#app/domain/pain-points/bulk-preview.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import { listFirstChosen, readChosen } from '#app/features/bulk/chosen.queries.server.ts'
import { mergePainPoints, unmergePainPoint } from '#app/features/merging/merging.commands.server.ts'
import { deriveMarked } from '#db/derived/derive-summaries.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { loadDerived, loadFacts } from '#tests/db/fact-rows.ts'
import { planAnotherWay } from '#tests/db/other-plans.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { aBulkChange, undoChange } from '#tests/support/bulk-change.ts'
import { hasFixedSeeds, seedOf } from '#tests/support/chosen-seed.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-06-30')
const later = recorderOn('2026-06-30', '10:00:00')
const people = ['Mori', '佐藤', 'Sato', 'Ueda']
const url = (n: number) => ({
  tracker: 'link' as const,
  url: `https://tickets.example/${n}`,
  key: `T-${n}`,
})

let db: Db
let ids: number[]
beforeAll(async () => {
  db = await openTestDatabase()
  const teamIds: number[] = []
  for (const slug of ['orders', 'billing', 'search']) teamIds.push(await aTeam(db, { slug }))
  const first = await aSync(db, { teamIds, heldOn: '2026-01-05' })
  const second = await aSync(db, { teamIds, heldOn: '2026-02-05' })
  ids = []
  for (let n = 0; n < 8; n++) {
    const painPointId = await aPainPoint(db, {
      syncId: first,
      teamIds: teamIds.slice(n % 3),
      categoryIds: [[1], [1, 2], [2, 3], [3]][n % 4] ?? [1],
      knownBy: people.slice(n % 3, (n % 3) + (n % 3)),
      severity: severities[n % 4] ?? 'low',
    })
    ids.push(painPointId)
    if (n % 2) await aMention(db, { syncId: second, teamId: teamIds[2] ?? 0, painPointId, severity: 'high' })
    if (n % 3 === 0) await aTicket(db, { painPointId, ...url(n % 2), outcome: 'open' })
  }
})

const anyCategories = fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 })
const anyNames = fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 })
const anyAct: fc.Arbitrary<BulkAct> = fc
  .record({
    kind: fc.constantFrom(...Object.values(bulkTopics).flat()),
    categoryIds: anyCategories,
    names: anyNames,
    severity: fc.constantFrom(...severities),
    ticket: fc.nat(3).map(url),
    reason: fc.constant('Rare'),
  })
  // why: each kind reads only its own part of the record.
  .map((act) => act as BulkAct)
const anyStep = fc.record({
  act: anyAct,
  chosen: fc.uniqueArray(fc.nat(7), { minLength: 1 }),
  merge: fc.tuple(fc.nat(7), fc.nat(7)),
})

test('bulk changes give what their previews showed; undone in reverse order they restore every fact and summary', async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 3, maxLength: 5 }),
      fc.boolean(),
      async (steps, isMerging) => {
        await inPassing(async (db) => {
          const done: { changeId: number; before: unknown }[] = []
          for (const { act, chosen, merge } of steps) {
            if (isMerging) await merging(db, merge)
            const before = await loadAll(db)
            const painPointIds = chosen.map((index) => ids[index] ?? 0)
            const { ids: rootIds } = await readChosen(db, painPointIds)
            const previewed = (await loadChangeable(db, rootIds)).map((one) => inOrder(previewAct(one, act)))
            const changeId = await aBulkChange(db, by, painPointIds, act)
            expect((await loadChangeable(db, rootIds)).map(inOrder)).toEqual(previewed)
            if (changeId === undefined) {
              expect(await loadAll(db)).toEqual(before)
              continue
            }
            seen.set(act.kind, (seen.get(act.kind) ?? 0) + 1)
            // A merge is not a bulk change: the changes before it are undone first.
            if (isMerging) {
              await undoChange(db, later, changeId)
              expect(await loadAll(db)).toEqual(before)
            } else done.push({ changeId, before })
          }
          for (const { changeId, before } of done.toReversed()) {
            await undoChange(db, later, changeId)
            expect(await loadAll(db)).toEqual(before)
          }
          const kept = await db.selectFrom('bulkChanges').select('kept').execute()
          expect(kept.every((change) => change.kept === 0)).toBe(true)
        })
      },
    ),
    { numRuns: 30, seed: seedOf(7) },
  )
  if (!hasFixedSeeds) return
  for (const kind of Object.values(bulkTopics).flat()) expect(seen.get(kind) ?? 0).toBeGreaterThan(3)
}, 120_000)

/** By id, because a bulk change may change the order by severity. */
async function loadChangeable(db: Tx, rootIds: number[]): Promise<Changeable[]> {
  await deriveMarked(db)
  const rows = await listFirstChosen(db, rootIds, rootIds.length)
  return rows.toSorted((one, other) => one.painPointId - other.painPointId).map(({ before }) => before)
}

function inOrder(one: Changeable): Changeable {
  return {
    ...one,
    categoryIds: one.categoryIds.toSorted(),
    knownBy: one.knownBy.toSorted(),
    tickets: one.tickets.toSorted((one, other) => (one.url < other.url ? -1 : 1)),
  }
}

async function merging(db: Tx, [source, target]: [number, number]) {
  const [sourceId = 0, targetId = 0] = [ids[source], ids[target]]
  const { merges } = await loadAll(db)
  const live = merges.filter((merge) => merge.undoneAt === null)
  if (live.some((merge) => merge.sourceId === sourceId)) await unmergePainPoint(db, by, { sourceId })
  else if (sourceId !== targetId && !live.some((merge) => merge.targetId === sourceId))
    await mergePainPoints(db, by, { sourceIds: [sourceId], targetId }).catch(() => undefined)
}

/** Every table of facts, the ones a bulk change writes with all columns, and the rows derived from them. */
async function loadAll(db: Tx) {
  await planAnotherWay(db)
  return {
    ...(await loadFacts(db)),
    painPoints: await db.selectFrom('painPoints').selectAll().orderBy('id').execute(),
    knownBy: await db.selectFrom('knownBy').selectAll().orderBy('painPointId').orderBy('name').execute(),
    merges: await db.selectFrom('merges').selectAll().orderBy('id').execute(),
    tickets: await db.selectFrom('tickets').selectAll().orderBy('id').execute(),
    derived: await loadDerived(db),
  }
}

/** Each run writes in a transaction of its own that is rolled back at the end. */
async function inPassing<T>(work: (db: Tx) => Promise<T>): Promise<T> {
  const tx = await db.startTransaction().execute()
  try {
    return await inTransaction(tx, by, work)
  } finally {
    await tx.rollback().execute()
  }
}
