import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { type Day, firstDayOf, lastDayOf, parseMonth } from '#app/domain/day.ts'
import { olderThan } from './clause-figures.queries.server.ts'

type Bounds = { heard: RawBuilder<boolean>[]; age: RawBuilder<boolean>[] }

/**
 * What clauses on time imply of the day by which a list is sorted: what was heard in a month was last heard in it or
 * later, and first heard in it or earlier. Read in the order of either day, rows then begin where the first can be, and
 * not half a million before it.
 */
export function boundsOf(clauses: readonly Clause[], today: Day): Bounds {
  const all = clauses.filter(({ isExcluded }) => !isExcluded).map((clause) => impliedBy(clause, today))
  return { heard: all.flatMap(({ heard }) => heard), age: all.flatMap(({ age }) => age) }
}

function impliedBy(clause: Clause, today: Day): Bounds {
  if (clause.field === 'age' && clause.comparison.startsWith('<')) {
    // Younger than a month: heard within it, if only then.
    return { heard: [olderThan(clause, today, sql`s.last_heard_on`)], age: [] }
  }
  if (clause.field !== 'heard') return { heard: [], age: [] }
  const { from, to } = spanOf(clause.span)
  const { comparison } = clause
  return {
    heard: comparison === '=' ? [sql`s.last_heard_on >= ${from}::date`] : [],
    age: comparison === '=' || comparison.startsWith('<') ? [sql`s.first_heard_on <= ${to}::date`] : [],
  }
}

/** A month or a day as its first and last day. */
export function spanOf(span: string): { from: Day; to: Day } {
  const month = parseMonth(span)
  return month ? { from: firstDayOf(month), to: lastDayOf(month) } : { from: span, to: span }
}
