import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { familyOf, rootOf } from '#app/domain/pain-points/merge.ts'
import { findSplitProblem } from '#app/domain/pain-points/split.ts'
import { deriveSummary } from '#app/domain/pain-points/summary.ts'
import { reportPainPointStory } from '#app/features/pain-points/story/pain-point-story.report.server.ts'
import { splitPainPoint } from '#app/features/recording/split-pain-point.commands.server.ts'
import { undoSplit } from '#app/features/recording/undo-split.commands.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { findSplittable } from '#app/features/splitting/splittable.queries.server.ts'
import { deriveMarked } from '#db/derived/derive-summaries.ts'
import { rebuildSummaries } from '#db/derived/rebuild-summaries.ts'
import type { Db, Tx } from '#db/transaction.ts'
import { type FactRows, factsOf, loadDerived, loadFacts } from '#tests/db/fact-rows.ts'
import { inPassing, openForRandomFacts } from '#tests/db/in-passing.ts'
import { planAnotherWay } from '#tests/db/other-plans.ts'
import { anyChanges, change } from '#tests/db/random-changes.ts'
import { anyPainPoints, insertFacts } from '#tests/db/random-facts.ts'
import { hasFixedSeeds, seedOf } from '#tests/support/chosen-seed.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'

const by = recorderOn('2026-06-30')
const today = '2026-06-30'
const title = 'What it really was as well'

let db: Db
beforeAll(async () => {
  db = await openForRandomFacts()
})

/** Bits that select what moves: mentions, categories and tickets. */
const anyChoice = fc.record({
  one: fc.nat(20),
  mentions: fc.integer({ min: 1, max: 2 ** 12 - 1 }),
  others: fc.nat(2 ** 8 - 1),
})
type Choice = { one: number; mentions: number; others: number }

const seen = { merged: 0, stays: 0, moves: 0, both: 0, categories: 0, tickets: 0, twice: 0 }

test('after a split derived rows follow from the facts; after its undo every row is as before', async () => {
  let splits = 0
  await fc.assert(
    fc.asyncProperty(anyPainPoints, anyChanges, anyChoice, anyChoice, (painPoints, changes, one, other) =>
      inPassing(db, async (db) => {
        await insertFacts(db, painPoints)
        for (const told of changes) await change(db, told)
        const before = await loadAll(db)
        const first = await trySplit(db, one)
        if (first === undefined) return
        splits += 1
        await expectDerivedFromFacts(db)
        const between = await loadAll(db)
        const second = await trySplit(db, other)
        if (second !== undefined) {
          seen.twice += 1
          await expectDerivedFromFacts(db)
          await undoSplit(db, by, { painPointId: second })
          expect(await loadAll(db)).toEqual(between)
        }
        await undoSplit(db, by, { painPointId: first })
        expect(await loadAll(db)).toEqual(before)
      }),
    ),
    { numRuns: 40, seed: seedOf(11) },
  )
  if (!hasFixedSeeds) return
  expect(splits).toBeGreaterThan(20)
  // The difficult cases must have been tried.
  for (const [what, count] of Object.entries(seen)) expect([what, count > 5]).toEqual([what, true])
}, 240_000)

/** Undefined where these mentions cannot move. */
async function trySplit(db: Tx, { one, mentions, others }: Choice): Promise<number | undefined> {
  await deriveMarked(db)
  const roots = await db.selectFrom('summaries').select('painPointId').orderBy('painPointId').execute()
  const painPointId = roots[one % Math.max(1, roots.length)]?.painPointId ?? 0
  const there = await findSplittable(db, painPointId)
  if (!there) return undefined
  const chosen = (ids: number[], bits: number) => ids.filter((_, index) => bits & (1 << index))
  const mentionIds = chosen(
    there.mentions.map(({ id }) => id),
    mentions,
  )
  if (findSplitProblem(there.mentions, new Set(mentionIds))) return undefined
  const categoryIds = chosen(there.categoryIds, others)
  const ticketIds = chosen(there.ticketIds, others >> 4)
  const { painPointId: targetId } = await splitPainPoint(db, by, {
    painPointId,
    title,
    mentionIds,
    categoryIds,
    ticketIds,
  })
  await noteSeen(db, painPointId, targetId, there.resolutions.length)
  return targetId
}

async function noteSeen(db: Tx, sourceId: number, targetId: number, resolutions: number) {
  const { rows } = await sql<Record<'moves' | 'both' | 'categories' | 'tickets' | 'members', number>>`
    select count(resolution_id) filter (where from_id is not null) as moves,
      count(resolution_id) filter (where from_id is null) as both,
      count(category_id) as categories, count(ticket_id) as tickets, count(distinct from_id) as members
    from split_moves join splits on splits.id = split_id where target_id = ${targetId}`.execute(db)
  const [moved] = rows
  if (!moved) return
  seen.moves += moved.moves
  seen.both += moved.both
  seen.stays += resolutions - moved.moves - moved.both
  seen.categories += moved.categories
  seen.tickets += moved.tickets
  if (familyOf(sourceId, (await loadFacts(db)).merges).length > 1) seen.merged += 1
}

/** The summary of each pain point is what the domain derives from its facts, and a rebuild changes nothing. */
async function expectDerivedFromFacts(db: Tx) {
  const rows = await loadFacts(db)
  const kept = await loadDerived(db)
  for (const { painPointId, hoursPerMonth: _, ...standing } of kept.summaries) {
    const { perTeam, hoursPerMonth, ...whole } = deriveSummary(
      factsOf(rows, painPointId),
      '2100-12-31',
      await settingsOf(db),
    )
    expect(standing).toMatchObject(whole)
  }
  expect(kept.summaries.map(({ painPointId }) => painPointId)).toEqual(listMentionedRoots(rows))
  await rebuildSummaries(db)
  expect(await loadDerived(db)).toEqual(kept)
}

function listMentionedRoots({ painPoints, mentions, merges }: FactRows) {
  const mentioned = new Set(mentions.map(({ painPointId }) => rootOf(painPointId, merges)))
  return painPoints.map(({ id }) => id).filter((id) => mentioned.has(id))
}

async function settingsOf(db: Tx) {
  const { workingDaysPerMonth } = await db
    .selectFrom('organisation')
    .select('workingDaysPerMonth')
    .executeTakeFirstOrThrow()
  return { ...defaultToilSettings, workingDaysPerMonth }
}

/** Every row of facts and the rows derived from them, the review of each month, and the effects of tickets. */
async function loadAll(db: Tx) {
  await planAnotherWay(db)
  const derived = await loadDerived(db)
  const settings = await settingsOf(db)
  const stories = []
  for (const { painPointId } of derived.summaries)
    stories.push(await reportPainPointStory(db, painPointId, { today, settings, language: 'en' }))
  const months = []
  for (const month of ['2026-01', '2026-02', '2026-03', '2026-06'])
    months.push(await reportMonth(db, month, today, settings))
  return {
    facts: await loadFacts(db),
    derived,
    stories,
    months,
    terms: await db.selectFrom('similarTerms').selectAll().orderBy('painPointId').execute(),
  }
}
