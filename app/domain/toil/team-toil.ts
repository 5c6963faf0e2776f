import { addMonths, type Month, monthOf } from '#app/domain/calendar/day.ts'
import {
  findResolutionInForce,
  type MentionFact,
  type PainPointFacts,
} from '#app/domain/pain-points/pain-point-state.ts'
import { latestHoursPerMonth, listTeamIds } from '#app/domain/pain-points/summary.ts'
import type { WorkingDays } from '#app/domain/settings.ts'

/** A team's toil in a month, with the number of pain points with and without an estimate. */
export type TeamToil = { hours: number | null; estimated: number; notEstimated: number }

/** The months, `untilMonth` not included, in which a pain point counts for a team with the same hours. */
export type ToilSpan = {
  teamId: number
  fromMonth: Month
  untilMonth: Month | null
  hours: number | null
}

/**
 * A team's toil in a month: the team's latest estimate, as of the month's last day, of every pain point it mentioned by
 * then. A pain point is out from the first whole month after it was relieved or declined, and in again from the month
 * in which any team mentions it again. Hours per month, not rounded: 0 when nothing counts, unknown (null) when
 * something counts and none of it is estimated. Source: DOMAIN, section 4.
 */
export function teamToilInMonth(
  painPoints: readonly { id: number; facts: PainPointFacts }[],
  teamId: number,
  month: Month,
  settings: WorkingDays,
): TeamToil {
  const counted = painPoints
    .map(({ facts }) => countedHours(facts, teamId, month, settings))
    .filter((hours) => hours !== undefined)
  const estimates = counted.filter((hours) => hours !== null)
  const notEstimated = counted.length - estimates.length
  const isUnknown = estimates.length === 0 && notEstimated > 0
  return {
    hours: isUnknown ? null : estimates.reduce((sum, hours) => sum + hours, 0),
    estimated: estimates.length,
    notEstimated,
  }
}

/**
 * The months in which one pain point counts in each team's toil, and its hours per month (null: it counts, but nobody
 * estimated it). By team id, then by month; spans of one team never overlap, and neighbours differ. The sum of the
 * spans of a month is {@link teamToilInMonth}.
 */
export function toilSpans(facts: PainPointFacts, settings: WorkingDays): ToilSpan[] {
  const months = listTurningMonths(facts)
  const resolvedMonths = new Set(months.filter((month) => isResolvedIn(facts, month)))
  return listTeamIds(facts.mentions).flatMap((teamId) => {
    const own = facts.mentions.filter((mention) => mention.teamId === teamId)
    const spans: ToilSpan[] = []
    let running: ToilSpan | undefined
    for (const month of months) {
      const hours = resolvedMonths.has(month) ? undefined : hoursUpTo(own, month, settings)
      if (running && running.hours === hours) continue
      if (running) running.untilMonth = month
      running = hours === undefined ? undefined : { teamId, fromMonth: month, untilMonth: null, hours }
      if (running) spans.push(running)
    }
    return spans
  })
}

/** Undefined: does not count for the team in that month. Null: counts without an estimate. */
function countedHours(
  facts: PainPointFacts,
  teamId: number,
  month: Month,
  settings: WorkingDays,
): number | null | undefined {
  if (isResolvedIn(facts, month)) return undefined
  const own = facts.mentions.filter((mention) => mention.teamId === teamId)
  return hoursUpTo(own, month, settings)
}

/** Whether it was resolved before the month and no team mentioned it again by the end of it. */
function isResolvedIn(facts: PainPointFacts, month: Month): boolean {
  // Days compare as strings: 00 comes before every day of a month, and none of its days after 31.
  const upTo = { resolvedUpTo: `${month}-00`, heardUpTo: `${month}-31` }
  return findResolutionInForce(facts, upTo) !== undefined
}

/** The hours of one team's latest estimate by the end of a month; undefined when it had not mentioned it by then. */
function hoursUpTo(
  own: readonly MentionFact[],
  month: Month,
  settings: WorkingDays,
): number | null | undefined {
  const heard = own.filter((mention) => monthOf(mention.heardOn) <= month)
  return heard.length === 0 ? undefined : latestHoursPerMonth(heard, settings)
}

/** The only months in which what counts can change: one with a mention, or the one after a resolution. */
function listTurningMonths(facts: PainPointFacts): Month[] {
  const heard = facts.mentions.map((mention) => monthOf(mention.heardOn))
  const afterResolved = facts.resolutions.map((resolution) => addMonths(monthOf(resolution.resolvedOn), 1))
  return [...new Set([...heard, ...afterResolved])].sort()
}
