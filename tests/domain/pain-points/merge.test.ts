import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { familyOf, joinFacts, type LiveMerge, rootOf, wouldCycle } from '#app/domain/pain-points/merge.ts'
import { painPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { deriveSummary } from '#app/domain/pain-points/summary.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import { factsOf, hours, linked, mentioned, observed } from './fact-builders.ts'

// 1 → 2 → 3 ← 4, and 5 by itself
const chain: LiveMerge[] = [
  { sourceId: 1, targetId: 2 },
  { sourceId: 2, targetId: 3 },
  { sourceId: 4, targetId: 3 },
]

test.each([
  [1, 3],
  [2, 3],
  [3, 3],
  [4, 3],
  [5, 5],
])('pain point %i has %i as its root, however long the chain', (id, root) => {
  expect(rootOf(id, chain)).toBe(root)
})

test.each([
  [3, [3, 2, 4, 1]],
  [2, [2, 1]],
  [5, [5]],
])('the family of %i is %j, the root first', (root, family) => {
  expect(familyOf(root, chain)).toEqual(family)
})

test.each([
  [3, 1, true],
  [3, 2, true],
  [2, 1, true],
  [5, 5, true],
  [5, 1, false],
  [3, 5, false],
  [4, 1, false],
])('merging %i into %i would close a circle: %s', (source, target, isCircle) => {
  expect(wouldCycle(source, target, chain)).toBe(isCircle)
})

test('merges in a circle are an error, not an endless loop', () => {
  const circle = [
    { sourceId: 1, targetId: 2 },
    { sourceId: 2, targetId: 1 },
  ]
  expect(() => rootOf(1, circle)).toThrow(RangeError)
  expect(new Set(familyOf(1, circle))).toEqual(new Set([1, 2]))
})

// Merges as the product makes them: at most one for each source, and only those that wouldCycle allows.
const anyMerges = fc
  .array(fc.record({ sourceId: fc.nat({ max: 9 }), targetId: fc.nat({ max: 9 }) }), { maxLength: 12 })
  .map((wishes) => {
    const made: LiveMerge[] = []
    for (const wish of wishes) {
      const isMerged = made.some((merge) => merge.sourceId === wish.sourceId)
      if (!isMerged && !wouldCycle(wish.sourceId, wish.targetId, made)) made.push(wish)
    }
    return made
  })

test('every pain point is in exactly one family, that of its root', () => {
  fc.assert(
    fc.property(anyMerges, (merges) => {
      const ids = Array.from({ length: 10 }, (_, id) => id)
      const roots = [...new Set(ids.map((id) => rootOf(id, merges)))]
      const members = roots.flatMap((root) => familyOf(root, merges))
      expect(members.toSorted((a, b) => a - b)).toEqual(ids)
      for (const root of roots) {
        for (const member of familyOf(root, merges)) expect(rootOf(member, merges)).toBe(root)
      }
    }),
  )
})

describe('a family is read as one pain point', () => {
  const slowBatch = factsOf({
    mentions: [
      mentioned('2026-01-05', { teamId: 1, estimate: hours(3) }),
      mentioned('2026-01-12', { teamId: 2, estimate: hours(5) }),
    ],
    tickets: [linked(7, '2026-02-10', observed('done', '2026-02-20'))],
  })
  const heavyBatch = factsOf({
    mentions: [mentioned('2026-02-02', { teamId: 2, estimate: hours(2) })],
    tickets: [linked(7, '2026-01-20', observed('done', '2026-02-20'))],
  })

  test('a team in both counts once, with its latest estimate', () => {
    expect(
      deriveSummary(joinFacts([slowBatch, heavyBatch]), '2026-02-28', defaultToilSettings),
    ).toMatchObject({
      teams: 2,
      mentions: 3,
      hoursPerMonth: 5,
      firstHeardOn: '2026-01-05',
      lastHeardOn: '2026-02-02',
    })
  })

  test('a ticket of both counts once, from its first link', () => {
    const joined = joinFacts([slowBatch, heavyBatch])
    expect(joined.tickets.map((ticket) => [ticket.ticketId, ticket.linkedOn])).toEqual([[7, '2026-01-20']])
    expect(painPointState(joined, '2026-01-25')).toBe('in_progress')
  })
})
