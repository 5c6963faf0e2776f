import { type Day, listMonthsEnding, type Month, monthOf } from '#app/domain/calendar/day.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import { compareHours } from '#app/domain/silos/silo-finding.ts'
import { toilShare } from '#app/domain/toil/toil.ts'
import { buildToilSeries, type ToilFigure, type ToilSpanGroup } from './month-figures.ts'
import { buildXmrChart, type XmrChart } from './xmr.ts'

/** How many months a review covers, its own month included. */
export const reviewedMonths = 12

export type ReviewTeam = { slug: string; name: string }
export type ReviewCategory<Colour extends string = string> = {
  slug: string
  nameEn: string
  nameJa: string
  colour: Colour
}

/** The figures of one line of a chart, and the process behaviour chart of its full months. */
export type ReviewLine = { figures: ToilFigure[]; xmr: Pick<XmrChart, 'limits' | 'limitsFrom' | 'signals'> }

export type ReviewPainPoint = {
  painPointId: number
  title: string
  teams: ReviewTeam[]
  /** As estimated in the month; null when nobody estimated it. */
  hoursPerMonth: number | null
}

/** What can happen to a pain point in a month: first heard, relieved, mentioned after relief, declined. */
export const reviewedEvents = ['first_heard', 'relieved', 'came_back', 'declined'] as const
export type ReviewedEvent = (typeof reviewedEvents)[number]

export type DoneTicket = {
  ticketId: number
  url: string
  key: string
  doneOn: Day
  painPoints: { painPointId: number; title: string }[]
}

/** The first rows of a list and the length of the whole list. */
export type Counted<Row> = { total: number; shown: Row[] }

/** Everything a review shows, as plain data, so that a closed month can be kept unchanged. */
export type MonthlyReview<Colour extends string = string> = {
  month: Month
  months: Month[]
  isPartial: boolean
  toilBudgetShare: number
  hoursPerPersonMonth: number
  syncs: number
  teamsHeard: number
  notHeard: (ReviewTeam & { lastSyncOn: Day | null })[]
  total: ReviewLine
  teams: (ReviewTeam & ReviewLine & { headcount: number | null; toilShare: number | null })[]
  categories: (ReviewLine & { category: ReviewCategory<Colour> | null })[]
  events: Record<ReviewedEvent, Counted<ReviewPainPoint>>
  ticketsDone: Counted<DoneTicket>
}

/** What the queries of a review return; hours are hours per month, days reach up to the month's last. */
export type ReviewRows<Colour extends string = string> = {
  teamSpans: Omit<ToilSpanGroup, 'categoryIds'>[]
  categorySpans: Omit<ToilSpanGroup, 'teamId'>[]
  /** Every team that existed by the end of the month, by name. */
  teams: (ReviewTeam & {
    id: number
    headcount: number | null
    isArchived: boolean
    heardMonths: Month[]
    lastSyncOn: Day | null
  })[]
  categories: (ReviewCategory<Colour> & { id: number })[]
  syncs: number
  events: MonthEvent[]
  ticketsDone: Counted<DoneTicket>
}

/** A pain point with an event of the month, in the order of display; `total` is how many pain points have the event. */
export type MonthEvent = Omit<ReviewPainPoint, 'teams'> & {
  event: ReviewedEvent
  teamIds: number[]
  total: number
}

/**
 * A month's review: toil over twelve months in total, by team and by category, each with its process behaviour chart;
 * the teams not heard; what was first heard, what ended and what came back; each team's toil share.
 *
 * The running month is partial: it is not a point of any chart. A team archived by the end of the month and not heard
 * in it is not listed as missing. Teams and categories are sorted by hours in the month, most first, gaps last, then by
 * name or id. The toil share is that of the month's hours: null in a gap and without a headcount. Source: team toil,
 * toil share and XmR in DOMAIN.md, section 4.
 */
export function buildMonthlyReview<Colour extends string>(
  rows: ReviewRows<Colour>,
  month: Month,
  today: Day,
  settings: ToilSettings,
): MonthlyReview<Colour> {
  const months = listMonthsEnding(month, reviewedMonths)
  const thisMonth = monthOf(today)
  const heard = rows.teams.flatMap(({ id, heardMonths }) =>
    heardMonths.map((month) => ({ teamId: id, month })),
  )
  const { total, teams } = buildToilSeries(
    rows.teamSpans.map((span) => ({ ...span, categoryIds: [] })),
    heard,
    months,
    thisMonth,
  )
  // The rows are summed over all teams already, so any team id will do here.
  const { categories } = buildToilSeries(
    rows.categorySpans.map((span) => ({ ...span, teamId: 0 })),
    heard,
    months,
    thisMonth,
  )
  const figuresOfTeam = new Map(teams.map(({ teamId, figures }) => [teamId, figures]))
  const categoryById = new Map(rows.categories.map(({ id, ...category }) => [id, category]))
  return {
    month,
    months,
    isPartial: month === thisMonth,
    toilBudgetShare: settings.toilBudgetShare,
    hoursPerPersonMonth: settings.hoursPerPersonMonth,
    syncs: rows.syncs,
    teamsHeard: rows.teams.filter(({ heardMonths }) => heardMonths.includes(month)).length,
    notHeard: rows.teams
      .filter(({ heardMonths, isArchived }) => !isArchived && !heardMonths.includes(month))
      .map(({ slug, name, lastSyncOn }) => ({ slug, name, lastSyncOn })),
    total: lineOf(total),
    teams: rows.teams
      .flatMap(({ id, slug, name, headcount }) => {
        const figures = figuresOfTeam.get(id)
        if (!figures) return []
        const share = toilShare(figures.at(-1)?.hours ?? null, headcount, settings)
        return [{ slug, name, headcount, toilShare: share, ...lineOf(figures) }]
      })
      .sort(byHours),
    categories: categories
      .map(({ categoryId, figures }) => ({
        category: categoryId === null ? null : (categoryById.get(categoryId) ?? null),
        ...lineOf(figures),
      }))
      .sort(byHours),
    events: countEvents(rows),
    ticketsDone: rows.ticketsDone,
  }
}

function lineOf(figures: ToilFigure[]): ReviewLine {
  const { limits, limitsFrom, signals } = buildXmrChart(
    figures.map(({ isPartial, hours }) => (isPartial ? null : hours)),
  )
  return { figures, xmr: { limits, limitsFrom, signals } }
}

function byHours(a: ReviewLine, b: ReviewLine): number {
  return compareHours(a.figures.at(-1)?.hours ?? null, b.figures.at(-1)?.hours ?? null)
}

function countEvents({ events, teams }: Pick<ReviewRows, 'events' | 'teams'>): MonthlyReview['events'] {
  const count = (event: ReviewedEvent) => {
    const found = events.filter((row) => row.event === event)
    const shown = found.map(({ painPointId, title, teamIds, hoursPerMonth }) => ({
      painPointId,
      title,
      teams: teams.filter(({ id }) => teamIds.includes(id)).map(({ slug, name }) => ({ slug, name })),
      hoursPerMonth,
    }))
    return { total: found[0]?.total ?? 0, shown }
  }
  return {
    first_heard: count('first_heard'),
    relieved: count('relieved'),
    came_back: count('came_back'),
    declined: count('declined'),
  }
}
