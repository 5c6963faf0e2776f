import type { ToilFigure } from '#app/domain/review/month-figures.ts'
import type { Counted, ReviewedEvent, ReviewLine } from '#app/domain/review/monthly-review.ts'
import {
  drawSmallToil,
  drawToil,
  highestOf,
  type SmallToilDrawing,
  type ToilDrawing,
  wide,
} from '#app/features/review/charts/toil-drawing.report.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { Review } from './review.report.server.ts'

/** The hours of a month, or why there are none. */
export type MonthHours = number | 'not_heard' | 'not_estimated'

/** One of many lines on one scale, for the small chart and the table below it. */
export type LaidOutLine = {
  key: string
  name: string
  to: string | null
  hours: MonthHours[]
  isSignal: boolean
  drawing: SmallToilDrawing
}

export type LaidOutShare = Pick<Review['teams'][number], 'slug' | 'name' | 'headcount' | 'toilShare'> & {
  hours: MonthHours
  notEstimated: number
}

export type LaidOutEvent = { painPointId: number; title: string; teams: string; hoursPerMonth: number | null }

/** What the page of a month needs, and no more: everything here is also sent to the browser. */
export type ReviewLayout = Pick<
  Review,
  | 'month'
  | 'months'
  | 'isPartial'
  | 'hoursPerPersonMonth'
  | 'toilBudgetShare'
  | 'ticketsDone'
  | 'notHeard'
  | 'total'
> & {
  drawing: ToilDrawing
  teams: { highest: number; lines: LaidOutLine[] }
  categories: { highest: number; lines: LaidOutLine[] }
  shares: LaidOutShare[]
  events: Record<ReviewedEvent, Counted<LaidOutEvent>>
}

/** A review laid out for its page in one language; the small charts of a group share one scale. */
export function layOutReview(review: Review, language: Language, t: Words): ReviewLayout {
  const { month, months, isPartial, hoursPerPersonMonth, toilBudgetShare } = review
  const { ticketsDone, notHeard, total, teams, categories, events } = review
  return {
    month,
    months,
    isPartial,
    hoursPerPersonMonth,
    toilBudgetShare,
    ticketsDone,
    notHeard,
    total,
    drawing: drawToil(total, highestOf([total]), wide),
    teams: layOutLines(teams, ({ slug, name }) => ({ key: slug, name, to: `/backlog?team=${slug}` })),
    categories: layOutLines(categories, ({ category }) => ({
      key: category?.slug ?? '',
      name: category ? (language === 'ja' ? category.nameJa : category.nameEn) : t('review:noCategory'),
      to: category && `/backlog?category=${category.slug}`,
    })),
    shares: teams.map(({ slug, name, headcount, toilShare, figures }) => {
      const last = figures.at(-1)
      return { slug, name, headcount, toilShare, hours: hoursOf(last), notEstimated: last?.notEstimated ?? 0 }
    }),
    events: {
      first_heard: layOutEvents(events.first_heard),
      relieved: layOutEvents(events.relieved),
      came_back: layOutEvents(events.came_back),
      declined: layOutEvents(events.declined),
    },
  }
}

function layOutLines<Line extends ReviewLine>(
  lines: Line[],
  nameOf: (line: Line) => Pick<LaidOutLine, 'key' | 'name' | 'to'>,
) {
  const highest = highestOf(lines)
  return {
    highest,
    lines: lines.map((line) => ({
      ...nameOf(line),
      hours: line.figures.map(hoursOf),
      isSignal: line.xmr.signals.some(({ indexes }) => indexes.includes(line.figures.length - 1)),
      drawing: drawSmallToil(line, highest),
    })),
  }
}

function hoursOf(figure: ToilFigure | undefined): MonthHours {
  if (!figure || figure.hours === null) return figure?.gap ?? 'not_heard'
  return figure.hours
}

function layOutEvents({ total, shown }: Review['events'][ReviewedEvent]): Counted<LaidOutEvent> {
  return {
    total,
    shown: shown.map(({ painPointId, title, teams, hoursPerMonth }) => ({
      painPointId,
      title,
      teams: teams.map(({ name }) => name).join(', '),
      hoursPerMonth,
    })),
  }
}
