import { describe, expect, test } from 'vitest'
import { comparePairs, isProposable, type PairedPainPoint } from './same-pair-reference.ts'

const said = (painPointId: number, teamIds: number[], state: PairedPainPoint['state'] = 'unplanned') => ({
  painPointId,
  teamIds,
  state,
})
const pair = (source: PairedPainPoint, target: PairedPainPoint, likeness = 0.5) => ({
  source,
  target,
  likeness,
})

describe('people are asked whether two pain points are the same', () => {
  test.each<[string, PairedPainPoint, PairedPainPoint, boolean]>([
    ['of two teams', said(1, [1]), said(2, [2]), true],
    ['of which a second team knows one', said(1, [1]), said(2, [1, 2]), true],
    ['of which both are worked on', said(1, [1], 'in_progress'), said(2, [2], 'to_confirm'), true],
    ['of one team', said(1, [1]), said(2, [1]), false],
    ['of the same teams, whichever team was first', said(1, [2, 1]), said(2, [1, 2]), false],
    ['of which one is relieved', said(1, [1], 'relieved'), said(2, [2]), false],
    ['of which one is declined', said(1, [1]), said(2, [2], 'declined'), false],
    ['of which one is read as another', said(1, [1]), said(2, [2], null), false],
  ])('%s: %#', (_what, source, target, expected) => {
    expect(isProposable(pair(source, target), false)).toBe(expected)
    expect(isProposable(pair(target, source), false)).toBe(expected)
    expect(isProposable(pair(source, target), true)).toBe(false)
  })
})

test('the most alike come first, then the latest recorded', () => {
  const pairs = [
    pair(said(1, [1]), said(2, [2]), 0.5),
    pair(said(1, [1]), said(3, [2]), 0.5),
    pair(said(2, [1]), said(3, [2]), 0.5),
    pair(said(1, [1]), said(4, [2]), 0.9),
  ]
  const ids = pairs
    .toSorted(comparePairs)
    .map(({ source, target }) => [source.painPointId, target.painPointId])
  expect(ids).toEqual([
    [1, 4],
    [2, 3],
    [1, 3],
    [1, 2],
  ])
})
