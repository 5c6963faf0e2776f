import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, monthOf } from '#app/domain/calendar/day.ts'
import { listHeldSyncs } from '#db/seeds/held-syncs.ts'
import { closedReviewOf, workdayUpTo } from '#db/seeds/story-calendar.ts'

const days = Array.from({ length: 800 }, (_, index) => addDays('2026-06-01', index))

test('on any day the story is told, each sync was on a workday of the six months before', () => {
  for (const day of days.slice(0, 14)) {
    const ages = listHeldSyncs(day).map(({ on }) => daysBetween(on, day))
    expect([day, Math.min(...ages) >= 1, Math.max(...ages) <= 184]).toEqual([day, true, true])
    expect(listHeldSyncs(day).filter(({ on }) => workdayUpTo(on) !== on)).toEqual([])
  }
})

test('the closed review was held after the end of its month, before today', () => {
  for (const day of days) {
    const { month, heldOn } = closedReviewOf(day)
    expect([day, monthOf(heldOn) > month, heldOn < day]).toEqual([day, true, true])
    expect(month).toBe(addMonths(monthOf(day), -2))
  }
})
