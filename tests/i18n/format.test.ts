import { expect, test } from 'vitest'
import { formatDayInColumn } from '#app/i18n/format.ts'

test.each([
  ['2026-09-30', '30 Sept', '9月30日'],
  ['2026-01-01', '1 Jan', '1月1日'],
  ['2025-12-31', 'Dec 2025', '2025年12月'],
  ['2027-01-01', 'Jan 2027', '2027年1月'],
])('in a column of 2026, %s is %s and %s', (day, english, japanese) => {
  expect(formatDayInColumn(day, '2026-11-30', 'en')).toBe(english)
  expect(formatDayInColumn(day, '2026-11-30', 'ja')).toBe(japanese)
})
