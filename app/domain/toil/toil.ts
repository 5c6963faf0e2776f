import type { ToilSettings, WorkingDays } from '#app/domain/settings.ts'

export const rates = ['day', 'week', 'month'] as const
export type Rate = (typeof rates)[number]

/** A team's estimate of what a pain point costs: occurrences per rate, minutes each time, number of people. */
export type ToilEstimate = {
  occurrences: number
  per: Rate
  minutesEach: number
  people: number
}

const weeksPerMonth = 52 / 12

/**
 * The hours per month of an estimate: occurrences per month × minutes ÷ 60 × people. A day counts as often as the
 * organisation works in a month, a week 52/12 times. Hours are not rounded. 0 occurrences are 0 h; "nobody estimated
 * it" is not an estimate and never gets here. Source: DOMAIN, section 4.
 */
export function toilHoursPerMonth(estimate: ToilEstimate, settings: WorkingDays): number {
  const timesPerMonth: Record<Rate, number> = {
    day: settings.workingDaysPerMonth,
    week: weeksPerMonth,
    month: 1,
  }
  const occurrencesPerMonth = estimate.occurrences * timesPerMonth[estimate.per]
  return (occurrencesPerMonth * estimate.minutesEach * estimate.people) / 60
}

/**
 * The share of a team's time spent on toil: hours per month ÷ (headcount × hours per person-month), 0.2 for a fifth;
 * over 1 is possible and worth a second look at the estimates. Unknown (null) when the hours are unknown or the
 * headcount is unknown or 0.
 */
export function toilShare(
  hoursPerMonth: number | null,
  headcount: number | null,
  settings: ToilSettings,
): number | null {
  if (hoursPerMonth === null || headcount === null || headcount <= 0) return null
  return hoursPerMonth / (headcount * settings.hoursPerPersonMonth)
}
