import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import {
  AlreadyMerged,
  MergedIntoItself,
  mergePainPoints,
  NotMerged,
  unmergePainPoint,
} from '#app/features/merging/merging.commands.server.ts'
import { withdrawMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-04-06')

let db: Db
let syncId: number
let orders: number
let billing: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders' })
  billing = await aTeam(db, { slug: 'billing' })
  syncId = await aSync(db, { teamIds: [orders, billing] })
})

let a: number
let b: number
let c: number
beforeEach(async () => {
  a = await aPainPoint(db, { syncId, teamIds: [orders] })
  b = await aPainPoint(db, { syncId, teamIds: [orders, billing] })
  c = await aPainPoint(db, { syncId, teamIds: [billing] })
})

const merge = (sourceIds: number[], targetId: number) => mergePainPoints(db, by, { sourceIds, targetId })
const unmerge = (sourceId: number) => unmergePainPoint(db, by, { sourceId })
const rootOf = async (id: number) => (await findPainPoint(db, id))?.mergedIntoId ?? id
const teamsOf = async (id: number) => (await findPainPoint(db, id))?.standing?.teams

test('several are merged into one, and each team is counted once', async () => {
  expect(await merge([a, b, a], c)).toEqual({ targetId: c })
  expect(await Promise.all([a, b, c].map(rootOf))).toEqual([c, c, c])
  expect(await teamsOf(c)).toBe(2)
})

test('merging into a merged pain point merges into its root', async () => {
  await merge([a], b)
  expect(await merge([c], a)).toEqual({ targetId: b })
  await unmerge(a)
  expect(await Promise.all([a, b, c].map(rootOf))).toEqual([a, b, b])
})

test('a pain point brings what was merged into it, and takes it along when unmerged', async () => {
  await merge([a], b)
  await merge([b], c)
  expect(await Promise.all([a, b, c].map(rootOf))).toEqual([c, c, c])
  await unmerge(b)
  expect(await Promise.all([a, b, c].map(rootOf))).toEqual([b, b, c])
})

test('after unmerging, two can be merged again, in either direction', async () => {
  await merge([a], b)
  await unmerge(a)
  await merge([b], a)
  expect(await Promise.all([a, b].map(rootOf))).toEqual([a, a])
})

describe('is refused and writes nothing:', () => {
  test('one that someone else merged in the meantime', async () => {
    await merge([a], b)
    await expect(merge([c, a], b)).rejects.toThrow(AlreadyMerged)
    expect(await rootOf(c)).toBe(c)
  })

  test('one into itself or into what is merged into it', async () => {
    await expect(merge([a], a)).rejects.toThrow(MergedIntoItself)
    await merge([a], b)
    await merge([b], c)
    await expect(merge([c], a)).rejects.toThrow(MergedIntoItself)
  })

  test('one that does not exist', async () => {
    await expect(merge([a, 999_999], b)).rejects.toThrow(new UnknownId('sourceIds'))
    await expect(merge([a], 999_999)).rejects.toThrow(new UnknownId('targetId'))
    expect(await rootOf(a)).toBe(a)
  })

  test('unmerging what is not merged', async () => {
    await expect(unmerge(a)).rejects.toThrow(NotMerged)
    await expect(unmerge(999_999)).rejects.toThrow(NotMerged)
    await merge([a], b)
    await unmerge(a)
    await expect(unmerge(a)).rejects.toThrow(NotMerged)
  })
})

describe('at the same time (on PostgreSQL over two connections)', () => {
  const rounds = Array.from({ length: 10 }, (_, n) => n)
  const outcomesOf = async (work: Promise<unknown>[]) =>
    (await Promise.allSettled(work)).map((outcome) =>
      outcome.status === 'fulfilled' ? 'done' : outcome.reason.constructor,
    )

  test('two merged into each other become one, and one of the two people is refused', async () => {
    for (const _ of rounds) {
      const one = await aPainPoint(db, { syncId, teamIds: [orders] })
      const other = await aPainPoint(db, { syncId, teamIds: [billing] })
      const outcomes = await outcomesOf([merge([one], other), merge([other], one)])
      expect(outcomes.toSorted()).toEqual([MergedIntoItself, 'done'])
      const root = await rootOf(one)
      expect(await rootOf(other)).toBe(root)
      expect(await teamsOf(root)).toBe(2)
    }
  }, 60_000)

  test('three merged in a ring become one', async () => {
    for (const _ of rounds) {
      const ids = []
      for (const teamIds of [[orders], [billing], [orders]])
        ids.push(await aPainPoint(db, { syncId, teamIds }))
      const [one = 0, two = 0, three = 0] = ids
      await Promise.allSettled([merge([one], two), merge([two], three), merge([three], one)])
      expect(new Set(await Promise.all(ids.map(rootOf))).size).toBe(1)
    }
  }, 60_000)

  test('one that two people merge into different ones ends in one of them', async () => {
    expect((await outcomesOf([merge([a], b), merge([a], c)])).toSorted()).toEqual([AlreadyMerged, 'done'])
    expect([b, c]).toContain(await rootOf(a))
  })

  test('one unmerged twice is unmerged once', async () => {
    await merge([a], b)
    expect((await outcomesOf([unmerge(a), unmerge(a)])).toSorted()).toEqual([NotMerged, 'done'])
    expect(await teamsOf(a)).toBe(1)
  })

  test('one deleted while it is merged leaves no half of a merge', async () => {
    for (const _ of rounds) {
      const source = await aPainPoint(db, { syncId, teamIds: [orders] })
      const target = await aPainPoint(db, { syncId, teamIds: [billing] })
      const said = await db
        .selectFrom('mentions')
        .select('id')
        .where('painPointId', '=', source)
        .executeTakeFirstOrThrow()
      const outcomes = await outcomesOf([merge([source], target), withdrawMention(db, by, said.id)])
      expect(outcomes.filter((outcome) => outcome !== 'done' && outcome !== UnknownId)).toEqual([])
      expect(await teamsOf(target)).toBe(1)
    }
  }, 60_000)
})
