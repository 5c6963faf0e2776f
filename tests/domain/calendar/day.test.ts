import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayIn,
  daysBetween,
  firstDayOf,
  lastDayOf,
  listMonthsEnding,
  monthNumber,
  monthOf,
  parseDay,
  parseMonth,
} from '#app/domain/calendar/day.ts'

describe('a day is read only when the calendar has it', () => {
  test.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '2100-12-31'])('%j is a day', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  test.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1999-12-31',
    '2101-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '20260101',
    '+002026-01-01',
    '2026-01',
  ])('%j is not a day', (text) => {
    expect(parseDay(text)).toBeUndefined()
  })

  test('of all strings in the form of a day only the days of the calendar are read', () => {
    const twoDigits = (max: number) => fc.nat({ max }).map((number) => String(number).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1998, max: 2102 }), twoDigits(14), twoDigits(33), (year, month, day) => {
        const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        const length = lengths[Number(month) - 1] ?? 0
        const isReal = year >= 2000 && year <= 2100 && Number(day) >= 1 && Number(day) <= length
        const text = `${year}-${month}-${day}`
        expect(parseDay(text)).toBe(isReal ? text : undefined)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a month is read only when it exists', () => {
  test.each([
    ['2026-01', '2026-01'],
    ['2100-12', '2100-12'],
    ['2026-13', undefined],
    ['2026-00', undefined],
    ['1999-12', undefined],
    ['2026-1', undefined],
    ['2026-01-01', undefined],
    ['', undefined],
  ])('%j gives %j', (text, month) => {
    expect(parseMonth(text)).toBe(month)
  })
})

test.each([
  ['Asia/Tokyo', '2026-03-31T14:59:59.999Z', '2026-03-31'],
  ['Asia/Tokyo', '2026-03-31T15:00:00.000Z', '2026-04-01'],
  ['America/Los_Angeles', '2026-01-01T07:59:59.000Z', '2025-12-31'],
  ['Europe/Berlin', '2026-03-29T22:00:00.000Z', '2026-03-30'],
  ['UTC', '2026-03-31T15:00:00.000Z', '2026-03-31'],
])('the day in %s at %s is %s', (timeZone, instant, day) => {
  expect(dayIn(timeZone, new Date(instant))).toBe(day)
})

test('an unknown time zone is refused', () => {
  expect(() => dayIn('Asia/Atlantis', new Date(0))).toThrow(RangeError)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-01', 0, '2026-01-01'],
  ['2026-01-01', 365, '2027-01-01'],
])('%s plus %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
  expect(daysBetween(day, expected)).toBe(days)
})

test.each([
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-04', '2026-04-01', '2026-04-30'],
])('%s runs from %s to %s', (month, first, last) => {
  expect([firstDayOf(month), lastDayOf(month)]).toEqual([first, last])
  expect([monthOf(first), monthOf(last)]).toEqual([month, month])
})

test.each([
  ['2026-01', -1, '2025-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-05', 24, '2028-05'],
])('%s plus %i months is %s', (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected)
})

test('the months up to a month are listed oldest first and end with it', () => {
  expect(listMonthsEnding('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(listMonthsEnding('2026-02', 1)).toEqual(['2026-02'])
  expect(listMonthsEnding('2026-02', 0)).toEqual([])
})

test('months as numbers follow each other, also from one year to the next', () => {
  expect(monthNumber('2026-11')).toBe(2026 * 12 + 11)
  expect(monthNumber('2027-01') - monthNumber('2026-12')).toBe(1)
})
