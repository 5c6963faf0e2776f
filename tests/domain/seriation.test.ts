import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Profiled, seriate } from '#app/domain/seriation.ts'
import { walkLength } from '#app/domain/shortest-path.ts'

const anyTeams: fc.Arbitrary<Profiled[]> = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-f]{1,3}$/),
    profile: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 })), {
      minLength: 3,
      maxLength: 3,
    }),
  }),
  { maxLength: 12, selector: ({ name }) => name },
)
const beside = (any: fc.Arbitrary<Profiled[]>) =>
  any.chain((teams) => fc.tuple(fc.constant(teams), fc.shuffledSubarray(teams, { minLength: teams.length })))
const holdsFor = <Value>(any: fc.Arbitrary<Value>, law: (value: Value) => void) =>
  fc.assert(fc.property(any, law))
const byName = (a: Profiled, b: Profiled) => (a.name < b.name ? -1 : 1)
const isNothing = ({ profile }: Profiled) => profile.every((part) => part === 0)
/** How far it is past all of these in this order, each read as shares of its sum; profiles of nothing are passed by. */
const lengthOf = (teams: readonly Profiled[]) =>
  walkLength(
    teams
      .filter((team) => !isNothing(team))
      .map(({ profile }) => profile.map((part) => part / profile.reduce((sum, one) => sum + one, 0))),
  )
const namesOf = (teams: readonly Profiled[]) => teams.map(({ name }) => name)

/** The given number of teams, each hurt in the same number of adjacent columns, each one column further. */
function band(teams: number, width: number): Profiled[] {
  return Array.from({ length: teams }, (_, team) => ({
    name: String.fromCharCode(97 + team),
    profile: Array.from({ length: teams + width - 1 }, (_, column) =>
      column >= team && column < team + width ? 1 : 0,
    ),
  }))
}

describe('an order by likeness', () => {
  test('has every team once', () => {
    holdsFor(anyTeams, (teams) => {
      expect(seriate(teams).toSorted(byName)).toEqual(teams.toSorted(byName))
    })
  })

  test('is the same for any order of the input', () => {
    holdsFor(beside(anyTeams), ([teams, others]) => {
      expect(seriate(others)).toEqual(seriate(teams))
    })
  })

  test('is never longer than the order by name', () => {
    holdsFor(anyTeams, (teams) => {
      const length = lengthOf(teams.toSorted(byName))
      expect(lengthOf(seriate(teams))).toBeLessThanOrEqual(length + 1e-9)
    })
  })

  test('restores a shuffled band, its earlier columns first', () => {
    const bands = fc.tuple(fc.integer({ min: 1, max: 26 }), fc.integer({ min: 2, max: 6 }))
    holdsFor(beside(bands.map(([teams, width]) => band(teams, width))), ([ordered, teams]) => {
      expect(seriate(teams)).toEqual(ordered)
    })
  })

  test('restores a shuffled line from one trouble to another', () => {
    const parts = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
    holdsFor(parts, (parts) => {
      const teams = parts.map((part, index) => ({ name: `${index}`, profile: [1000 - part, part] }))
      const found = seriate(teams).map(({ profile }) => profile[1])
      expect(found).toEqual(parts.toSorted((a, b) => a - b))
    })
  })

  test('puts teams with nothing last, by name', () => {
    holdsFor(anyTeams, (teams) => {
      const nothing = teams.filter(isNothing).toSorted(byName)
      expect(seriate(teams).slice(teams.length - nothing.length)).toEqual(nothing)
    })
  })
})

test('proportions matter, not totals; teams that are equal are in the order of their names', () => {
  const teams = [
    { name: 'small', profile: [1, 3] },
    { name: 'other', profile: [4, 0] },
    { name: 'large', profile: [100, 300] },
  ]
  expect(namesOf(seriate(teams))).toEqual(['other', 'large', 'small'])
})

test.each([
  ['nobody', [], []],
  ['one team', [[3, 1]], ['a']],
  [
    'two teams, the one of the earlier column first',
    [
      [0, 1],
      [1, 0],
    ],
    ['b', 'a'],
  ],
  [
    'nothing but nothing',
    [
      [0, 0],
      [0, 0],
    ],
    ['a', 'b'],
  ],
])('%s can be ordered too', (_name, profiles, names) => {
  const teams = profiles.map((profile, index) => ({ name: String.fromCharCode(97 + index), profile }))
  expect(namesOf(seriate(teams))).toEqual(names)
})
