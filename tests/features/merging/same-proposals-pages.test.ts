import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { listSameProposals, type PairCursor } from '#app/features/merging/same-proposals.queries.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { hasFixedSeeds, seedOf } from '#tests/support/chosen-seed.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { comparePairs, isProposable, type PairedPainPoint } from './same-pair-reference.ts'

const by = recorderOn('2026-04-06')

let db: Db
let painPoints: PairedPainPoint[]
beforeAll(async () => {
  db = await openTestDatabase()
  const teams = []
  for (const slug of ['orders', 'billing', 'search']) teams.push(await aTeam(db, { slug }))
  const syncId = await aSync(db, { teamIds: teams })
  const [orders = 0, billing = 0, search = 0] = teams
  painPoints = []
  for (const teamIds of [[orders], [orders], [billing], [billing, orders], [orders, billing], [search]]) {
    const painPointId = await aPainPoint(db, { syncId, teamIds })
    painPoints.push({ painPointId, teamIds, state: 'unplanned' })
  }
  for (const kind of ['relieved', 'declined'] as const) {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [search] })
    await resolvePainPoint(db, by, { painPointId, kind, reason: 'Rare', resolvedOn: '2026-04-01' })
    painPoints.push({ painPointId, teamIds: [search], state: kind })
  }
  const gone = await aPainPoint(db, { syncId, teamIds: [search] })
  await merged(db, gone, painPoints.at(-1)?.painPointId ?? 0)
  painPoints.push({ painPointId: gone, teamIds: [search], state: null })
})

const anyPair = fc.record({
  one: fc.nat(8),
  other: fc.nat(8),
  likeness: fc.constantFrom(0.3, 0.5, 0.75, 1),
  isCalledNotSame: fc.nat(4).map((n) => n === 0),
})
const anyPairs = fc.uniqueArray(
  anyPair.filter(({ one, other }) => one < other),
  { minLength: 8, maxLength: 30, selector: ({ one, other }) => `${one} ${other}` },
)

test('the pages have the pairs of the rule in its order, none twice and none missed', async () => {
  let shown = 0
  await fc.assert(
    fc.asyncProperty(anyPairs, fc.integer({ min: 1, max: 4 }), async (told, limit) => {
      const pairs = told.map(({ one, other, ...pair }) => ({ ...pair, ...sidesOf(one, other) }))
      const expected = pairs
        .filter((pair) => isProposable(pair, pair.isCalledNotSame))
        .toSorted(comparePairs)
        .map(({ source, target }) => [source.painPointId, target.painPointId])
      await inPassing(async (db) => {
        for (const { source, target, likeness, isCalledNotSame } of pairs) {
          const ids = { sourceId: source.painPointId, targetId: target.painPointId }
          await db
            .insertInto('sameProposals')
            .values({ ...ids, likeness, matched: [] })
            .execute()
          const said = { ...ids, recordedAt: by.now, recordedBy: by.actor.name }
          if (isCalledNotSame) await db.insertInto('notSame').values(said).execute()
        }
        expect(await readPages(db, limit)).toEqual(expected)
      })
      shown += expected.length
    }),
    { numRuns: 25, seed: seedOf(3) },
  )
  if (hasFixedSeeds) expect(shown).toBeGreaterThan(50)
}, 60_000)

function sidesOf(one: number, other: number) {
  const [source, target] = [painPoints[one], painPoints[other]]
  if (!source || !target) throw new RangeError('there is no such pain point')
  return { source, target }
}

async function readPages(db: Tx, limit: number) {
  const read = []
  let cursor: PairCursor | null = null
  do {
    const page: Awaited<ReturnType<typeof listSameProposals>> = await listSameProposals(db, { cursor, limit })
    read.push(...page.pairs.map(({ source, target }) => [source.painPointId, target.painPointId]))
    cursor = page.next
  } while (cursor)
  return read
}

/** Each run writes in a transaction of its own that is rolled back at the end. */
async function inPassing(work: (db: Tx) => Promise<void>) {
  const tx = await db.startTransaction().execute()
  try {
    await inTransaction(tx, by, async (db) => {
      await db.deleteFrom('sameProposals').execute()
      await work(db)
    })
  } finally {
    await tx.rollback().execute()
  }
}
