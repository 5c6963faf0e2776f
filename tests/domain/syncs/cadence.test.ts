import { expect, test } from 'vitest'
import { cadenceGap } from '#app/domain/syncs/cadence.ts'

test.each([
  { last: '2026-03-31', cadence: 14, days: 0, gap: 0, verdict: 'on_time' },
  { last: '2026-03-17', cadence: 14, days: 14, gap: 1, verdict: 'on_time' },
  { last: '2026-03-10', cadence: 14, days: 21, gap: 1.5, verdict: 'on_time' },
  { last: '2026-03-09', cadence: 14, days: 22, gap: 22 / 14, verdict: 'overdue' },
  { last: '2026-02-17', cadence: 14, days: 42, gap: 3, verdict: 'overdue' },
  { last: '2026-02-16', cadence: 14, days: 43, gap: 43 / 14, verdict: 'lost_touch' },
  { last: '2025-12-31', cadence: 30, days: 90, gap: 3, verdict: 'overdue' },
  { last: '2026-04-02', cadence: 7, days: 0, gap: 0, verdict: 'on_time' },
  { last: null, cadence: 14, days: null, gap: null, verdict: 'never_heard' },
])(
  'last heard $last at a cadence of $cadence days is $verdict on 2026-03-31',
  ({ last, cadence, ...gap }) => {
    expect(cadenceGap(last, '2026-03-31', cadence)).toEqual(gap)
  },
)

test.each([0, -7, Number.NaN])('a cadence of %d days is refused', (cadence) => {
  expect(() => cadenceGap('2026-03-01', '2026-03-31', cadence)).toThrow(RangeError)
})
