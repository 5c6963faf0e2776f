import { sql } from 'kysely'
import { monthFacet } from '#app/domain/backlog-facets.ts'
import type { HeardCriterion } from '#app/domain/backlog-query/fields/heard.ts'
import {
  type Day,
  firstDayOf,
  lastDayOf,
  monthNumber,
  monthOf,
  parseMonth,
} from '#app/domain/calendar/day.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { type Condition, eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { hasFact } from '#app/features/backlog/scope/roots.queries.server.ts'
import { formatDay, formatMonth } from '#app/i18n/format.ts'
import { chipOf, comparedChip } from './chip-text.ts'
import type { Asked, Bound, FieldQueries } from './field.queries.server.ts'

export const heard: FieldQueries<HeardCriterion> = {
  condition: heardThen,
  facets: ({ comparison, span }, { isByTeams }) => {
    if (comparison !== '=') return noFacets
    const month = parseMonth(span)
    // A day is narrower than its month, and so are certain teams than anybody.
    return { facets: [monthFacet(month ?? monthOf(span))], areExact: month !== undefined && !isByTeams }
  },
  bounds: ({ comparison, span }) => {
    const { from, to } = spanOf(span)
    const isThen = comparison === '='
    const since: Bound = ['heard', sql`s.last_heard_on >= ${from}::date`]
    const until: Bound = ['age', sql`s.first_heard_on <= ${to}::date`]
    return [...(isThen ? [since] : []), ...(isThen || comparison.startsWith('<') ? [until] : [])]
  },
  cells: notInCells,
  isNarrow: () => true,
  chip: ({ comparison, span }, _known, reader) => {
    const { t, language } = reader
    const month = parseMonth(span)
    const value = month ? formatMonth(month, language) : formatDay(span, language)
    return comparison === '='
      ? chipOf(t('backlog:heardIn'), [value], reader)
      : comparedChip(t('backlog:columns.heard'), comparison, [value], reader)
  },
}

/**
 * In a month or on a day: some mention is of that time, by one of these teams when any are meant. Before or after it:
 * the latest mention is.
 */
async function heardThen({ comparison, span }: HeardCriterion, { db, teamIds }: Asked): Promise<Condition> {
  const { from, to } = spanOf(span)
  if (comparison === '<') return eitherWay(sql`s.last_heard_on < ${from}::date`)
  if (comparison === '<=') return eitherWay(sql`s.last_heard_on <= ${to}::date`)
  if (comparison === '>') return eitherWay(sql`s.last_heard_on > ${to}::date`)
  if (comparison === '>=') return eitherWay(sql`s.last_heard_on >= ${from}::date`)
  const month = parseMonth(span)
  const inMonth = month && sql<boolean>`${monthNumber(month)}::integer = any (s.heard_months)`
  if (inMonth && teamIds === null) return eitherWay(inMonth)
  const byTeams = teamIds === null ? sql`` : sql`and team_id = any (${teamIds}::bigint[])`
  const { lookup, scan } = await hasFact(
    db,
    sql`from mentions where heard_on between ${from}::date and ${to}::date ${byTeams}`,
  )
  // The row itself has whether anybody mentioned it then.
  return { lookup, scan: inMonth ? sql`${inMonth} and ${scan}` : scan }
}

/** A month or a day as its first and last day. */
function spanOf(span: string): { from: Day; to: Day } {
  const month = parseMonth(span)
  return month ? { from: firstDayOf(month), to: lastDayOf(month) } : { from: span, to: span }
}
