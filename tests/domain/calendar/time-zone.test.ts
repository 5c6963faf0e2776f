import { expect, test } from 'vitest'
import { isTimeZone, listTimeZones } from '#app/domain/calendar/time-zone.ts'

test.each([
  ['Asia/Tokyo', true],
  ['Europe/Berlin', true],
  ['Asia/Kolkata', true],
  ['UTC', true],
  ['Etc/Unknown', false],
  ['Tokyo', false],
  ['', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected)
})

test('the time zones to choose from are valid, in order, without duplicates, and include former and present names', () => {
  const names = listTimeZones()
  expect(names).toEqual([...new Set(names)].sort())
  expect(names.filter((name) => !isTimeZone(name))).toEqual([])
  expect(names).toEqual(expect.arrayContaining(['UTC', 'Asia/Tokyo', 'Asia/Calcutta', 'Asia/Kolkata']))
})
