import { expect, test } from 'vitest'
import { isTimeZone, listTimeZones } from '#app/domain/time-zone.ts'

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

test('what can be chosen is a time zone, in order and each once, by former and present names', () => {
  const names = listTimeZones()
  expect(names).toEqual([...new Set(names)].sort())
  expect(names.filter((name) => !isTimeZone(name))).toEqual([])
  expect(names).toEqual(expect.arrayContaining(['UTC', 'Asia/Tokyo', 'Asia/Calcutta', 'Asia/Kolkata']))
})
