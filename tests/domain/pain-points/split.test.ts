import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canSplit,
  findSplitProblem,
  type SplitMention,
  type SplitResolution,
  sideOfResolution,
} from '#app/domain/pain-points/split.ts'
import { hasFixedSeeds, seedOf } from '#tests/support/chosen-seed.ts'
import { anyDay } from './fact-arbitraries.ts'
import { noon } from './fact-builders.ts'

const orders = 1
const billing = 2

/** A mention of pain point 10 by Orders, outside a sync, recorded at noon of its day by default. */
function said(id: number, heardOn: string, told: Partial<SplitMention> = {}): SplitMention {
  return { id, painPointId: 10, teamId: orders, syncId: null, heardOn, recordedAt: noon(heardOn), ...told }
}
const by = (teamId: number) => ({ teamId })

function relieved(resolvedOn: string, teamId: number | null, recordedAt = noon(resolvedOn)): SplitResolution {
  return { teamId, resolvedOn, recordedAt }
}

describe('mentions move to a new pain point', () => {
  const mentions = [said(1, '2026-01-05'), said(2, '2026-02-05'), said(3, '2026-03-05', by(billing))]

  test.each<[what: string, moving: number[], problem: unknown]>([
    ['one of three', [1], undefined],
    ['all but one', [1, 3], undefined],
    ['none', [], { kind: 'none_moves' }],
    ['none that is there', [99], { kind: 'none_moves' }],
    ['all', [1, 2, 3], { kind: 'none_stays', painPointId: 10 }],
  ])('%s', (_what, moving, problem) => {
    expect(findSplitProblem(mentions, new Set(moving))).toEqual(problem)
  })

  test.each<[what: string, moving: number[], problem: unknown]>([
    ['one of each', [1, 3], undefined],
    ['all of the merged one', [3, 4], { kind: 'none_stays', painPointId: 20 }],
    ['all of the one it is merged into', [1, 2], { kind: 'none_stays', painPointId: 10 }],
  ])('where one is merged into another: %s', (_what, moving, problem) => {
    const merged = { painPointId: 20 }
    const family = [...mentions.slice(0, 2), said(3, '2026-01-06', merged), said(4, '2026-02-06', merged)]
    expect(findSplitProblem(family, new Set(moving))).toEqual(problem)
  })

  test.each<[what: string, first: Partial<SplitMention>, second: Partial<SplitMention>, isTwice: boolean]>([
    ['of one team in one sync', { syncId: 7 }, { syncId: 7 }, true],
    ['of two teams in one sync', { syncId: 7 }, { syncId: 7, teamId: billing }, false],
    ['of one team in two syncs of a day', { syncId: 7 }, { syncId: 8 }, false],
    ['of one team outside a sync on a day', {}, {}, true],
    ['of one team in a sync and outside it', { syncId: 7 }, {}, false],
  ])('two %s that would be one after a merge', (_what, first, second, isTwice) => {
    const day = '2026-02-05'
    const kept = [said(1, '2026-01-05'), said(2, '2026-01-06', { painPointId: 20 })]
    const both = [said(3, day, first), said(4, day, { painPointId: 20, ...second })]
    const problem = isTwice ? { kind: 'said_twice', teamId: orders, heardOn: day } : undefined
    expect(findSplitProblem([...kept, ...both], new Set([3, 4]))).toEqual(problem)
  })
})

test.each<[what: string, painPointIds: number[], isSplittable: boolean]>([
  ['nothing is said', [], false],
  ['one mention', [10], false],
  ['two mentions', [10, 10], true],
  ['one of each of two that were merged', [10, 20], false],
  ['two of one that was merged', [10, 20, 20], true],
])('whether %s can be split', (_what, painPointIds, isSplittable) => {
  const mentions = painPointIds.map((painPointId, id) => said(id, '2026-01-05', { painPointId }))
  expect(canSplit(mentions)).toBe(isSplittable)
})

describe('a resolution', () => {
  const early = said(1, '2026-01-05')
  const late = said(2, '2026-02-05')
  const other = said(3, '2026-01-20', by(billing))
  const all = [early, late, other]

  test.each<[what: string, told: SplitResolution, moving: number[], side: string]>([
    ['stays with all mentions of its team', relieved('2026-03-01', orders), [3], 'stays'],
    ['moves with all mentions of its team', relieved('2026-03-01', orders), [1, 2], 'moves'],
    ['holds for both where its team had mentioned both', relieved('2026-03-01', orders), [2], 'both'],
    ['is not about later mentions of its team', relieved('2026-02-01', orders), [1], 'moves'],
    ['closes nothing that another team mentioned', relieved('2026-03-01', billing), [1, 2], 'stays'],
    ['of no team is about the mentions of all', relieved('2026-03-01', null), [3], 'both'],
    ['of no team is not about later mentions', relieved('2026-01-10', null), [1, 3], 'moves'],
    ['of a team without earlier mentions is about those of others', relieved('2026-01-10', 2), [1], 'moves'],
  ])('%s', (_what, told, moving, side) => {
    expect(sideOfResolution(told, all, new Set(moving))).toBe(side)
  })

  test('on the day of a mention is about it when recorded later, otherwise about earlier ones', () => {
    const first = said(1, '2026-01-05')
    const again = said(2, '2026-02-05')
    const before = relieved('2026-02-05', orders, '2026-02-05T11:00:00.000Z')
    const after = relieved('2026-02-05', orders, '2026-02-05T13:00:00.000Z')
    expect(sideOfResolution(before, [first, again], new Set([2]))).toBe('stays')
    expect(sideOfResolution(after, [first, again], new Set([2]))).toBe('both')
  })

  test('recorded before everything else of its day is about what was mentioned that day', () => {
    const told = relieved('2026-01-05', orders, '2026-01-05T11:00:00.000Z')
    expect(sideOfResolution(told, [early, late], new Set([1]))).toBe('moves')
  })

  test('older than every mention, as after a corrected date, stays where it is', () => {
    expect(sideOfResolution(relieved('2025-12-01', orders), all, new Set([1]))).toBe('stays')
  })

  const anyMention = fc.record({
    painPointId: fc.constant(10),
    teamId: fc.integer({ min: 1, max: 3 }),
    syncId: fc.constant(null),
    heardOn: anyDay,
    recordedAt: fc.integer({ min: 0, max: 3 }).map((second) => `2026-07-01T00:00:0${second}.000Z`),
  })

  test('is on neither side before the first mention there, unless it already was', () => {
    let checked = 0
    fc.assert(
      fc.property(
        fc.array(anyMention, { minLength: 2, maxLength: 8 }),
        anyMention,
        fc.option(fc.integer({ min: 1, max: 3 })),
        fc.nat(255),
        (rows, { heardOn: resolvedOn, recordedAt }, teamId, mask) => {
          const mentions = rows.map((row, id) => ({ ...row, id }))
          const moving = new Set(mentions.map(({ id }) => id).filter((id) => mask & (1 << id)))
          const isHeard = (side: SplitMention[]) => side.some(({ heardOn }) => heardOn <= resolvedOn)
          fc.pre(isHeard(mentions))
          const side = sideOfResolution({ teamId, resolvedOn, recordedAt }, mentions, moving)
          if (side !== 'stays') expect(isHeard(mentions.filter(({ id }) => moving.has(id)))).toBe(true)
          if (side !== 'moves') expect(isHeard(mentions.filter(({ id }) => !moving.has(id)))).toBe(true)
          checked += 1
        },
      ),
      { numRuns: 300, seed: seedOf(3) },
    )
    if (hasFixedSeeds) expect(checked).toBeGreaterThan(200)
  })
})
