import { describe, expect, test } from 'vitest'
import { isFresh, listPresent, type Sighting } from '#app/domain/presence.ts'

const seen = (sighting: Partial<Sighting>): Sighting => ({
  what: 'here',
  personId: 'mori',
  name: 'Mori',
  agendaBlockId: null,
  at: 0,
  ...sighting,
})
const mori = { personId: 'mori', name: 'Mori', isTyping: false, agendaBlockId: null }

describe('a sighting counts', () => {
  test.each([
    ['here', 39_999, true],
    ['here', 40_000, false],
    ['typing', 3_999, true],
    ['typing', 4_000, false],
  ] as const)('%s, %d ms later: %s', (what, now, expected) => {
    expect(isFresh(seen({ what }), now)).toBe(expected)
  })
})

test('a person is here once, in however many pages, by the name last heard', () => {
  const sightings = [seen({ at: 2_000, name: 'Mori K.' }), seen({ at: 1_000 })]
  expect(listPresent(sightings, 3_000)).toEqual([{ ...mori, name: 'Mori K.' }])
})

test('whoever typed lately is typing, in the agenda block named last, and then only here', () => {
  const sightings = [
    seen({}),
    seen({ what: 'typing', at: 1_000, agendaBlockId: 3 }),
    seen({ what: 'typing', at: 2_000, agendaBlockId: 4 }),
    seen({ at: 2_500 }),
  ]
  expect(listPresent(sightings, 5_999)).toEqual([{ ...mori, isTyping: true, agendaBlockId: 4 }])
  expect(listPresent(sightings, 6_000)).toEqual([mori])
})

test('people stand by name, and by id where the name is the same', () => {
  const sightings = [
    seen({ personId: 'b', name: 'Kim' }),
    seen({}),
    seen({ personId: 'a', name: 'Kim' }),
    seen({ personId: 'z', name: 'Aoki' }),
  ]
  expect(listPresent(sightings, 0).map(({ personId }) => personId)).toEqual(['z', 'a', 'b', 'mori'])
})

test('nobody was seen: nobody is here', () => {
  expect(listPresent([], 0)).toEqual([])
})
