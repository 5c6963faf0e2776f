import { expect, test } from 'vitest'
import { proposeNextDay } from '#app/domain/calendar/next-day.ts'

const monday = '2026-11-23'

test.each([
  ['a fortnight later', monday, [14], monday, '2026-12-07'],
  ['by the shortest of the cadences', monday, [30, 7, 14], monday, '2026-11-30'],
  ['on the next day', monday, [1], monday, '2026-11-24'],
  ['from a Friday on the Monday, not the Saturday', '2026-11-27', [1], monday, '2026-11-30'],
  ['from a Saturday on the Monday', '2026-11-28', [7], monday, '2026-12-07'],
  ['from a Sunday on the Monday', '2026-11-29', [7], monday, '2026-12-07'],
  ['a month of days that ends on a Sunday moves to the Monday', '2026-11-06', [30], monday, '2026-12-07'],
  ['over the end of a leap year’s February', '2028-02-22', [7], '2028-02-22', '2028-02-29'],
  ['today, when the agreed day has gone by', '2026-03-02', [14], monday, monday],
  ['on the Monday, when it has gone by and today is a Sunday', '2026-03-02', [14], '2026-11-22', monday],
  ['as agreed, when that is today', '2026-11-09', [14], monday, monday],
])('the next sync is proposed %s', (_rule, heldOn, cadences, today, expected) => {
  expect(proposeNextDay(heldOn, cadences, today)).toBe(expected)
})

test.each([[[]], [[0]], [[14, -1]], [[Number.NaN]]])('cadences of %j give no proposal', (cadences) => {
  expect(() => proposeNextDay(monday, cadences, monday)).toThrow(RangeError)
})
