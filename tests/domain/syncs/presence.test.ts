import { describe, expect, test } from 'vitest'
import { isFresh, type LastSeen, listPresent } from '#app/domain/syncs/presence.ts'

const seen = (given: Partial<LastSeen>): LastSeen => ({
  what: 'here',
  personId: 'mori',
  name: 'Mori',
  agendaBlockId: null,
  at: 0,
  ...given,
})
const mori = { personId: 'mori', name: 'Mori', isTyping: false, agendaBlockId: null }

describe('a sign of presence counts for a while', () => {
  test.each([
    ['here', 39_999, true],
    ['here', 40_000, false],
    ['typing', 3_999, true],
    ['typing', 4_000, false],
  ] as const)('%s, %d ms later: %s', (what, now, expected) => {
    expect(isFresh(seen({ what }), now)).toBe(expected)
  })
})

test('a person with several pages is listed once, under the latest name', () => {
  const present = [seen({ at: 2_000, name: 'Mori K.' }), seen({ at: 1_000 })]
  expect(listPresent(present, 3_000)).toEqual([{ ...mori, name: 'Mori K.' }])
})

test('a person who typed lately is typing in the latest agenda block, and after that only present', () => {
  const present = [
    seen({}),
    seen({ what: 'typing', at: 1_000, agendaBlockId: 3 }),
    seen({ what: 'typing', at: 2_000, agendaBlockId: 4 }),
    seen({ at: 2_500 }),
  ]
  expect(listPresent(present, 5_999)).toEqual([{ ...mori, isTyping: true, agendaBlockId: 4 }])
  expect(listPresent(present, 6_000)).toEqual([mori])
})

test('people are listed by name, then by id', () => {
  const present = [
    seen({ personId: 'b', name: 'Kim' }),
    seen({}),
    seen({ personId: 'a', name: 'Kim' }),
    seen({ personId: 'z', name: 'Aoki' }),
  ]
  expect(listPresent(present, 0).map(({ personId }) => personId)).toEqual(['z', 'a', 'b', 'mori'])
})

test('without signs of presence the list is empty', () => {
  expect(listPresent([], 0)).toEqual([])
})
