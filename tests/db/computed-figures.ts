import { foldForSearch } from '#app/domain/text/text.ts'
import type { HeatCellsTable, SearchTextsTable, ToilStepsTable } from '#db/schema-derived.ts'
import { type FactRows, type loadDerived, mentionsOf, painPointsOf } from './fact-rows.ts'

type Derived = Awaited<ReturnType<typeof loadDerived>>

/** Every pain point in the cells of each of its teams: the whole team's and those of its categories, each twice. */
export function heatCellsFrom({ summaries, teamSummaries }: Derived): HeatCellsTable[] {
  return teamSummaries.flatMap((team) => {
    const standing = summaries.find(({ painPointId }) => painPointId === team.painPointId)
    if (!standing) throw new Error(`pain point ${team.painPointId} has no row`)
    const isFirst = standing.teamIds[0] === team.teamId
    const cells = [...standing.categoryIds, null].flatMap((categoryId) =>
      [standing.severityRank, null].map((severityRank) => ({ categoryId, severityRank })),
    )
    return cells.map((cell) => ({
      ...cell,
      teamId: team.teamId,
      state: standing.state,
      painPoints: 1,
      notEstimated: team.hoursPerMonth === null ? 1 : 0,
      severe: team.severityRank >= 3 ? 1 : 0,
      hoursPerMonth: team.hoursPerMonth ?? 0,
      firsts: isFirst ? 1 : 0,
      firstsNotEstimated: isFirst && standing.hoursPerMonth === null ? 1 : 0,
    }))
  })
}

/** The steps up in the first month of every span, and the steps down in the month after its last. */
export function toilStepsFrom({ toilSpans }: Derived): ToilStepsTable[] {
  return toilSpans.flatMap(({ teamId, categoryIds, fromMonth, untilMonth, hoursPerMonth }) =>
    [...categoryIds, null].flatMap((categoryId) =>
      [
        { month: fromMonth, sign: 1 },
        { month: untilMonth, sign: -1 },
      ].flatMap(({ month, sign }) =>
        month === null
          ? []
          : {
              teamId,
              categoryId,
              month,
              painPoints: sign,
              notEstimated: hoursPerMonth === null ? sign : 0,
              hoursPerMonth: sign * (hoursPerMonth ?? 0),
            },
      ),
    ),
  )
}

/** Titles, then notes, each with those of the pain point itself first, then quotes in the order of recording. */
export function searchTextsFrom(rows: FactRows, rootIds: readonly number[]): SearchTextsTable[] {
  return rootIds.map((painPointId) => {
    const family = painPointsOf(rows, painPointId)
    const texts = [
      ...family.map(({ title }) => title),
      ...family.flatMap(({ notes }) => notes ?? []),
      ...mentionsOf(rows, painPointId).flatMap(({ quote }) => quote ?? []),
    ]
    return { painPointId, text: foldForSearch(texts.join('\n')) }
  })
}

/**
 * Rows of figures added up by cell, without those that count nothing. Hours are stored with six digits, and the
 * database adds them exactly.
 */
export function addUp<Row extends object>(rows: readonly Row[], places: readonly (keyof Row)[]) {
  const sums = new Map<string, Record<string, number>>()
  for (const row of rows) {
    const place = places.map((key) => row[key]).join(' ')
    const sum = sums.get(place) ?? {}
    for (const [key, value] of Object.entries(row))
      if (!places.some((place) => place === key)) sum[key] = Math.round((sum[key] ?? 0) + value * 1e6)
    sums.set(place, sum)
  }
  const counting = [...sums].filter(([, sum]) => Object.values(sum).some((figure) => figure !== 0))
  return Object.fromEntries(counting.map(([place, sum]) => [place, positiveZeros(sum)]))
}

const positiveZeros = (sum: Record<string, number>) =>
  Object.fromEntries(Object.entries(sum).map(([key, figure]) => [key, figure + 0]))
