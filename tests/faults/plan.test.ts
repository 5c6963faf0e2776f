import { expect, test } from 'vitest'
import { engines, faultKinds } from './fault-kinds.ts'
import { faults } from './faults.ts'
import { type PlannedRound, planRounds } from './plan.ts'

const pairs = faultKinds.flatMap((kind) =>
  engines.flatMap((engine) => (faults[kind][engine] ? [`${engine} ${kind}`] : [])),
)

const countsOf = (rounds: PlannedRound[]) =>
  pairs.map((pair) => rounds.filter(({ engine, kind }) => `${engine} ${kind}` === pair).length)

test('of a thousand rounds each kind has at least forty on each engine it applies to', () => {
  const counts = countsOf(planRounds({ rounds: 1000, seed: 1 }, faults))
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(40)
  expect(counts.reduce((sum, count) => sum + count)).toBe(1000)
})

test('with enough rounds each kind has one', () => {
  expect(Math.min(...countsOf(planRounds({ rounds: pairs.length, seed: 1 }, faults)))).toBe(1)
  expect(Math.min(...countsOf(planRounds({ rounds: 30, seed: 1 }, faults)))).toBe(1)
})

test('the same seed gives the same plan, another seed another one', () => {
  const planOf = (seed: number) => planRounds({ rounds: 100, seed }, faults)
  expect(planOf(5)).toEqual(planOf(5))
  expect(planOf(5).map(({ kind }) => kind)).not.toEqual(planOf(6).map(({ kind }) => kind))
})

test('a failed round can be planned again by its engine, its kind and its seed', () => {
  for (const round of planRounds({ rounds: 100, seed: 5 }, faults)) {
    const { engine, kind: only, seed } = round
    expect(planRounds({ rounds: 1, seed, only, engine }, faults)).toEqual([round])
  }
})

test('an engine has no round of a kind that does not apply to it', () => {
  expect(planRounds({ rounds: 10, seed: 1, only: 'lock', engine: 'embedded' }, faults)).toEqual([])
})
