import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { familyOf, rootOf } from '#app/domain/pain-points/merge.ts'
import { severities } from '#app/domain/pain-points/severity.ts'
import { deriveSummary, listTeamIds } from '#app/domain/pain-points/summary.ts'
import { outcomes } from '#app/domain/tickets/outcome.ts'
import { mergePainPoints, unmergePainPoint } from '#app/features/merging/merging.commands.server.ts'
import { recordMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { linkTicket, observeOutcome, unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { type FactRows, factsOf, loadDerived, loadFacts } from '#tests/db/fact-rows.ts'
import { anyDay } from '#tests/domain/pain-points/fact-arbitraries.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { hasFixedSeeds, seedOf } from '#tests/support/chosen-seed.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

const by = recorderOn('2026-06-30')
const actsAtMost = 14
const tickets = [1, 2, 3].map((n) => ({
  url: `https://tickets.example/${n}`,
  tracker: 'link' as const,
  key: `T-${n}`,
}))

let db: Db
let teamIds: number[]
/** As many as there can be acts, because a team mentions a pain point only once in a sync. */
let syncIds: number[]
let ticketIds: number[]
beforeAll(async () => {
  db = await openTestDatabase()
  teamIds = []
  for (const slug of ['orders', 'billing', 'search']) teamIds.push(await aTeam(db, { slug }))
  const first = await aSync(db, { teamIds, heldOn: '2026-01-05' })
  const painPointIds = []
  for (const saidBy of [[0], [1], [0, 1], [2], [1, 2]]) {
    const heard = { syncId: first, teamIds: saidBy.flatMap((index) => teamIds[index] ?? []) }
    painPointIds.push(await aPainPoint(db, { ...heard, categoryIds: [(saidBy[0] ?? 0) + 1] }))
  }
  syncIds = []
  for (let n = 0; n < actsAtMost; n++)
    syncIds.push(await aSync(db, { teamIds, heldOn: `2026-0${2 + (n % 4)}-${10 + ((n * 5) % 18)}` }))
  ticketIds = []
  for (const [index, ticket] of tickets.entries()) {
    const painPointId = painPointIds[index] ?? 0
    ticketIds.push((await linkTicket(db, by, { painPointId, ticket })).ticketId)
  }
})

const anyAct = fc.record({
  kind: fc.constantFrom(
    'mention',
    'mention',
    'resolve',
    'link',
    'unlink',
    'observe',
    'merge',
    'merge',
    'unmerge',
  ),
  one: fc.nat(20),
  other: fc.nat(20),
  on: anyDay,
})
type Act = { kind: string; one: number; other: number; on: string }
/** What people recorded, replayed in a database without merges. */
type Deed = (db: Tx) => Promise<unknown>

test('after all merges are undone the facts are as if no one had ever merged', async () => {
  const seen = { merges: 0, nested: 0, unmerges: 0, saidWhileMerged: 0, sharedTeams: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAct, { minLength: 4, maxLength: actsAtMost }),
      fc.nat(20),
      async (acts, order) => {
        const deeds: Deed[] = []
        const merged = await inPassing(async (db) => {
          for (const [index, act] of acts.entries()) {
            const before = await loadFacts(db)
            if (act.kind === 'merge' || act.kind === 'unmerge') {
              const isDone = await tryMerging(db, before, act)
              if (isDone) seen[act.kind === 'merge' ? 'merges' : 'unmerges'] += 1
              expect(withoutMerges(await loadFacts(db))).toEqual(withoutMerges(before))
            } else {
              const deed = tell(before, act, index)
              await deed(db)
              deeds.push(deed)
              if (before.merges.length > 0) seen.saidWhileMerged += 1
            }
            await expectSummaries(db, seen)
          }
          return undoAll(db, order)
        })
        const never = await inPassing(async (db) => {
          for (const deed of deeds) await deed(db)
          return { facts: await loadFacts(db), derived: await loadDerived(db) }
        })
        expect(merged.derived).toEqual(never.derived)
        expect(withoutIds(merged.facts)).toEqual(withoutIds(never.facts))
      },
    ),
    { numRuns: 40, seed: seedOf(4) },
  )
  if (!hasFixedSeeds) return
  // The difficult cases must have been tried.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
}, 120_000)

/** Each run writes in a transaction of its own that is rolled back at the end. */
async function inPassing<T>(work: (db: Tx) => Promise<T>): Promise<T> {
  const tx = await db.startTransaction().execute()
  try {
    return await inTransaction(tx, by, work)
  } finally {
    await tx.rollback().execute()
  }
}

/** Acts address the root, as the pages do; without merges the same act addresses the pain point itself. */
function tell(rows: FactRows, { kind, one, other, on }: Act, index: number): Deed {
  const painPointId = pick(listRoots(rows), one)
  const ticket = pick(tickets, other)
  if (kind === 'mention') {
    const estimate = { occurrences: 1 + (other % 5), per: 'week', minutesEach: 30, people: 1 } as const
    const said = {
      syncId: syncIds[index] ?? 0,
      teamId: pick(teamIds, other),
      severity: pick(severities, other),
    }
    return (db) =>
      recordMention(db, by, {
        ...said,
        painPointId,
        estimate: other % 3 === 0 ? null : estimate,
        quote: `No. ${one}`,
      })
  }
  if (kind === 'resolve') {
    const resolved = { kind: pick(['relieved', 'declined'] as const, other), reason: 'Rare', resolvedOn: on }
    return (db) => resolvePainPoint(db, by, { painPointId, ...resolved })
  }
  if (kind === 'link') return (db) => linkTicket(db, by, { painPointId, ticket })
  if (kind === 'observe') {
    const observed = { ticketId: pick(ticketIds, one), outcome: pick(outcomes, other), observedOn: on }
    return (db) => observeOutcome(db, by, observed)
  }
  // Unlinking a ticket unlinks it from the whole family.
  const family = familyOf(painPointId, rows.merges)
  return async (db) => {
    for (const memberId of family)
      await unlinkTicket(db, by, { painPointId: memberId, ticketId: pick(ticketIds, other) })
  }
}

async function tryMerging(db: Tx, rows: FactRows, { kind, one, other }: Act): Promise<boolean> {
  if (kind === 'unmerge') {
    if (rows.merges.length === 0) return false
    await unmergePainPoint(db, by, { sourceId: pick(rows.merges, one).sourceId })
    return true
  }
  const sourceId = pick(listRoots(rows), one)
  const targetId = pick(rows.painPoints, other).id
  if (rootOf(targetId, rows.merges) === sourceId) return false
  await mergePainPoints(db, by, { sourceIds: [sourceId], targetId })
  return true
}

async function undoAll(db: Tx, order: number) {
  for (;;) {
    const { merges } = await loadFacts(db)
    if (merges.length === 0) break
    await unmergePainPoint(db, by, { sourceId: pick(merges, order).sourceId })
  }
  return { facts: await loadFacts(db), derived: await loadDerived(db) }
}

/** After each step the tables equal what the domain derives from the facts of each family. */
async function expectSummaries(db: Tx, seen: { nested: number; sharedTeams: number }) {
  const rows = await loadFacts(db)
  const { summaries, teamSummaries } = await loadDerived(db)
  const roots = listRoots(rows)
  expect(summaries.map(({ painPointId }) => painPointId)).toEqual(roots)
  for (const rootId of roots) {
    const family = familyOf(rootId, rows.merges)
    const { perTeam, hoursPerMonth, ...whole } = deriveSummary(
      factsOf(rows, rootId),
      '2100-12-31',
      defaultToilSettings,
    )
    const kept = summaries.find(({ painPointId }) => painPointId === rootId)
    expect(kept).toMatchObject(whole)
    expect(kept?.hoursPerMonth ?? null).toEqual(about(hoursPerMonth))
    expect(teamSummaries.filter(({ painPointId }) => painPointId === rootId)).toEqual(
      perTeam.map((team) => ({ ...team, painPointId: rootId, hoursPerMonth: about(team.hoursPerMonth) })),
    )
    if (family.length > 2) seen.nested += 1
    const teamsOfEach = family.map((id) => listTeamIds(factsOf({ ...rows, merges: [] }, id).mentions).length)
    if (teamsOfEach.reduce((sum, count) => sum + count, 0) > whole.teams) seen.sharedTeams += 1
  }
}

function listRoots({ painPoints, merges }: FactRows): number[] {
  return painPoints.map(({ id }) => id).filter((id) => rootOf(id, merges) === id)
}

function withoutMerges({ merges: _, ...facts }: FactRows) {
  return facts
}

/** The ids differ in the second database. */
function withoutIds(rows: FactRows) {
  const bare = <Row extends { id: number }>({ id: _, ...row }: Row) => row
  return {
    ...rows,
    mentions: rows.mentions.map(bare),
    resolutions: rows.resolutions.map(bare),
    outcomes: rows.outcomes.map(bare),
  }
}

/** Estimates are stored with six digits after the point. */
function about(hours: number | null) {
  return hours === null ? null : expect.closeTo(hours, 5)
}

function pick<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index % Math.max(1, rows.length)]
  if (row === undefined) throw new RangeError('there is nothing to pick from')
  return row
}
