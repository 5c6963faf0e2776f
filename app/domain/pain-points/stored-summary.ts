import {
  type Day,
  endOfTime,
  firstDayOf,
  type Month,
  monthNumber,
  monthOf,
} from '#app/domain/calendar/day.ts'
import type { WorkingDays } from '#app/domain/settings.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { toilSpans } from '#app/domain/toil/team-toil.ts'
import type { PainPointFacts, PainPointState } from './pain-point-state.ts'
import type { SeverityRank } from './severity.ts'
import { listStatePeriods } from './state-history.ts'
import { deriveSummary } from './summary.ts'

/**
 * Which rules summaries are made by, the fold of texts included. Whoever changes what {@link storedSummaryOf} gives for the
 * same facts raises it, and every database derives its summaries again.
 */
export const rulesVersion = 1

/** What was written about a pain point and those merged into it: itself first, then by id; quotes by id. */
export type PainPointTexts = {
  titles: readonly string[]
  notes: readonly string[]
  quotes: readonly string[]
}

/** Everything that a summary is derived from. */
export type StoredSummaryFacts = {
  facts: PainPointFacts
  texts: PainPointTexts
  /** Ids of its categories, ascending. */
  categoryIds: readonly number[]
  /** How many people know how to deal with it, each once. */
  knownBy: number
}

export type StoredTeamSummary = {
  teamId: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  severityRank: SeverityRank
  hoursPerMonth: number | null
}

/** The months, the first day of each, in which a pain point counts in a team's toil; the end is not included. */
export type SummaryToilSpan = {
  teamId: number
  fromMonth: Day
  untilMonth: Day | null
  hoursPerMonth: number | null
  categoryIds: readonly number[]
}

/** In which state it was on which days, the end not included, and whether it had come back by then. */
export type SummaryStateSpan = {
  state: PainPointState
  cameBack: boolean
  fromDay: Day
  untilDay: Day | null
}

/** Where a pain point is with everything that is known of it, for lists, sums and searches to read. */
export type StoredSummary = {
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank
  hoursPerMonth: number | null
  notEstimatedTeams: number
  teams: number
  mentions: number
  firstHeardOn: Day
  lastHeardOn: Day
  /** In the order in which they first mentioned it, by id where that was on one day. */
  teamIds: number[]
  categoryIds: readonly number[]
  /** Each month in which it was mentioned, as {@link monthNumber}, ascending, and how often in each of them. */
  heardMonths: number[]
  heardCounts: number[]
  tickets: number
  knownBy: number
  perTeam: StoredTeamSummary[]
  toilSpans: SummaryToilSpan[]
  stateSpans: SummaryStateSpan[]
  /** What a search reads: titles, notes and quotes, a line break between them, folded. */
  searchText: string
}

/**
 * The summary of a pain point and of all that is merged into it, with every fact up to the end of time; undefined before
 * its first mention, because a pain point that nobody mentioned is only being recorded. Hours are kept to six digits
 * after the point, as they are stored, so that the hours of all teams are the sum of what is stored for each.
 */
export function storedSummaryOf(
  { facts, texts, categoryIds, knownBy }: StoredSummaryFacts,
  settings: WorkingDays,
): StoredSummary | undefined {
  const { perTeam, severityRank, firstHeardOn, lastHeardOn, ...whole } = deriveSummary(
    facts,
    endOfTime,
    settings,
  )
  if (severityRank === null || firstHeardOn === null || lastHeardOn === null) return undefined
  const teams = perTeam.map((team) => ({ ...team, hoursPerMonth: storedHours(team.hoursPerMonth) }))
  return {
    ...whole,
    severityRank,
    firstHeardOn,
    lastHeardOn,
    hoursPerMonth: whole.hoursPerMonth === null ? null : storedHours(sumHours(teams)),
    teamIds: teams
      .toSorted((a, b) => compareDays(a.firstHeardOn, b.firstHeardOn) || a.teamId - b.teamId)
      .map(({ teamId }) => teamId),
    categoryIds,
    ...countMonths(facts),
    tickets: facts.tickets.length,
    knownBy,
    perTeam: teams,
    toilSpans: toilSpans(facts, settings).map(({ teamId, fromMonth, untilMonth, hours }) => ({
      teamId,
      fromMonth: firstDayOf(fromMonth),
      untilMonth: untilMonth && firstDayOf(untilMonth),
      hoursPerMonth: storedHours(hours),
      categoryIds,
    })),
    stateSpans: listStatePeriods(facts, endOfTime).map(({ state, cameBack, from, until }) => ({
      state,
      cameBack,
      fromDay: from,
      untilDay: until,
    })),
    searchText: foldForSearch([...texts.titles, ...texts.notes, ...texts.quotes].join('\n')),
  }
}

function countMonths({ mentions }: PainPointFacts): { heardMonths: number[]; heardCounts: number[] } {
  const counts = new Map<Month, number>()
  for (const { heardOn } of mentions) counts.set(monthOf(heardOn), (counts.get(monthOf(heardOn)) ?? 0) + 1)
  const months = [...counts].toSorted(([a], [b]) => compareDays(a, b))
  return {
    heardMonths: months.map(([month]) => monthNumber(month)),
    heardCounts: months.map(([, count]) => count),
  }
}

const sumHours = (teams: readonly StoredTeamSummary[]) =>
  teams.reduce((sum, { hoursPerMonth }) => sum + (hoursPerMonth ?? 0), 0)

function storedHours(hours: number | null): number | null {
  return hours === null ? null : Math.round(hours * 1e6) / 1e6
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b)
}
