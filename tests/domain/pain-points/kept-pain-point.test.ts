import { expect, test } from 'vitest'
import { chooseKept, type Mergeable } from '#app/domain/pain-points/kept-pain-point.ts'

const calm: Mergeable = { painPointId: 1, teams: 2, mentions: 4, firstHeardOn: '2026-03-02' }

test.each<[string, Partial<Mergeable>[], number]>([
  ['the one that most teams know', [{}, { painPointId: 2, teams: 3, mentions: 1 }], 2],
  ['of as many teams the one mentioned most', [{}, { painPointId: 2, mentions: 5 }], 2],
  ['then the one heard first', [{}, { painPointId: 2, firstHeardOn: '2026-03-01' }], 2],
  ['one with a mention before one without', [{ firstHeardOn: null }, { painPointId: 2 }], 2],
  ['else the one recorded first', [{ painPointId: 3 }, { painPointId: 2 }], 2],
])('%s is proposed as the one to keep', (_what, choices, expected) => {
  expect(chooseKept(choices.map((choice) => ({ ...calm, ...choice }))).painPointId).toBe(expected)
})

test('of no pain points none is proposed', () => {
  expect(() => chooseKept([])).toThrow(RangeError)
})
