import type { Month } from '#app/domain/calendar/day.ts'

/**
 * A group of toil spans of one team with the same months and the same categories. See buildToilSeries for the query.
 */
export type ToilSpanGroup = {
  teamId: number
  fromMonth: Month
  /** The first month in which the spans no longer count; null while they still do. */
  untilMonth: Month | null
  categoryIds: number[]
  /** Hours per month of all estimated spans in the group; null when none is estimated. */
  hours: number | null
  estimated: number
  notEstimated: number
}

export type ToilFigure = {
  month: Month
  /** null is a gap in the line; never read it as 0. */
  hours: number | null
  gap: 'not_heard' | 'not_estimated' | null
  /** Pain points of a team (each team's own estimate counts once) with and without an estimate. */
  estimated: number
  notEstimated: number
  /** The running month: not comparable with a full one, and not a point of an XmR chart. */
  isPartial: boolean
}

export type ToilSeries = {
  total: ToilFigure[]
  /** By team id, ascending: every team that has a span or was heard in one of the months. */
  teams: { teamId: number; figures: ToilFigure[] }[]
  /** By category id, ascending; null, spans without a category, comes last. */
  categories: { categoryId: number | null; figures: ToilFigure[] }[]
}

type Tally = { hours: number; estimated: number; notEstimated: number }

/**
 * Toil hours by month: in total, for each team and for each category; one figure for each of `months`, in the order
 * given. Hours are hours per month.
 *
 * A team's month without a sync is a gap (not heard). In the total and in a category, a team not heard in a month
 * counts with its latest estimate (that is what team toil means), so that a skipped meeting does not look like relief;
 * those are a gap only in a month in which no team at all was heard. A heard month in which pain points hurt but none
 * is estimated is a gap too (not estimated); one without any pain point is 0 h. A pain point with two categories counts
 * in both categories, but once in its team and in the total: the categories do not add up to the total.
 *
 * `heard`: the months in which a team held a sync. `thisMonth` is flagged partial; later months are not heard. One
 * query feeds it: `select team_id, from_month, until_month, category_ids, sum(hours) as hours, count(hours) as
 * estimated, count(*) - count(hours) as not_estimated … group by 1, 2, 3, 4` over toil_spans, with `category_ids` the
 * sorted array of the pain point's categories. Source: team toil in DOMAIN.md, section 4.
 */
export function buildToilSeries(
  spans: ToilSpanGroup[],
  heard: { teamId: number; month: Month }[],
  months: Month[],
  thisMonth: Month,
): ToilSeries {
  const heardTeamMonths = new Set(heard.map(({ teamId, month }) => `${teamId} ${month}`))
  const heardMonths = new Set(heard.map(({ month }) => month))
  const total = emptyTallies(months)
  const byTeam = new Map<number, Tally[]>()
  const byCategory = new Map<number | null, Tally[]>()

  for (const { teamId, month } of heard) if (months.includes(month)) talliesOf(byTeam, teamId, months)
  for (const span of spans) {
    const categoryIds = span.categoryIds.length === 0 ? [null] : new Set(span.categoryIds)
    const counting = [
      total,
      talliesOf(byTeam, span.teamId, months),
      ...[...categoryIds].map((categoryId) => talliesOf(byCategory, categoryId, months)),
    ]
    months.forEach((month, at) => {
      if (month < span.fromMonth || (span.untilMonth !== null && month >= span.untilMonth)) return
      for (const tallies of counting) add(tallies[at], span)
    })
  }

  const figures = (tallies: Tally[], isHeard: (month: Month) => boolean) =>
    months.map((month, at) =>
      figureOf(month, tallies[at], month <= thisMonth && isHeard(month), month === thisMonth),
    )
  const anyTeamHeard = (month: Month) => heardMonths.has(month)
  return {
    total: figures(total, anyTeamHeard),
    teams: [...byTeam]
      .sort(([a], [b]) => a - b)
      .map(([teamId, tallies]) => ({
        teamId,
        figures: figures(tallies, (month) => heardTeamMonths.has(`${teamId} ${month}`)),
      })),
    categories: [...byCategory]
      .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
      .map(([categoryId, tallies]) => ({ categoryId, figures: figures(tallies, anyTeamHeard) })),
  }
}

function emptyTallies(months: Month[]): Tally[] {
  return months.map(() => ({ hours: 0, estimated: 0, notEstimated: 0 }))
}

function talliesOf<Key>(tallies: Map<Key, Tally[]>, key: Key, months: Month[]): Tally[] {
  const known = tallies.get(key) ?? emptyTallies(months)
  tallies.set(key, known)
  return known
}

function add(tally: Tally | undefined, span: ToilSpanGroup): void {
  if (!tally) return
  tally.hours += span.hours ?? 0
  tally.estimated += span.estimated
  tally.notEstimated += span.notEstimated
}

function figureOf(month: Month, tally: Tally | undefined, isHeard: boolean, isPartial: boolean): ToilFigure {
  const { hours, estimated, notEstimated } = tally ?? { hours: 0, estimated: 0, notEstimated: 0 }
  const gap = !isHeard ? 'not_heard' : estimated === 0 && notEstimated > 0 ? 'not_estimated' : null
  return { month, hours: gap === null ? hours : null, gap, estimated, notEstimated, isPartial }
}
