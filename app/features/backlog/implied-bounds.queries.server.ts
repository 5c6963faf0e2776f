import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { Day } from '#app/domain/day.ts'
import type { BacklogSort } from './backlog-address.ts'
import { comparedWhole, olderThan, ranksOf } from './clause-figures.queries.server.ts'
import { spanOf } from './heard-condition.queries.server.ts'

export type Bounds = Partial<Record<BacklogSort, RawBuilder<boolean>[]>>
type Implied = [sort: BacklogSort, bound: RawBuilder<boolean>]

/**
 * What clauses imply of the figure by which a list is sorted: what was heard in a month was last heard in it or later,
 * and what three teams mentioned was mentioned three times. Read in that order, rows then begin where the first can be,
 * and not half a million before it.
 */
export function boundsOf(clauses: readonly Clause[], today: Day): Bounds {
  const bounds: Bounds = {}
  for (const clause of clauses) {
    if (clause.isExcluded) continue
    for (const [sort, bound] of impliedBy(clause, today)) bounds[sort] = [...(bounds[sort] ?? []), bound]
  }
  return bounds
}

function impliedBy(clause: Clause, today: Day): Implied[] {
  switch (clause.field) {
    case 'heard': {
      const { from, to } = spanOf(clause.span)
      const isThen = clause.comparison === '='
      const since: Implied = ['heard', sql`s.last_heard_on >= ${from}::date`]
      const until: Implied = ['age', sql`s.first_heard_on <= ${to}::date`]
      return [...(isThen ? [since] : []), ...(isThen || clause.comparison.startsWith('<') ? [until] : [])]
    }
    case 'age':
      // Younger than a month: heard within it, if only then.
      return clause.comparison.startsWith('<')
        ? [['heard', olderThan(clause, today, sql`s.last_heard_on`)]]
        : []
    case 'severity': {
      const ranks = ranksOf(clause)
      if (ranks.length === 0) return []
      return [
        [
          'severity',
          sql`s.severity_rank between ${Math.min(...ranks)}::smallint and ${Math.max(...ranks)}::smallint`,
        ],
      ]
    }
    case 'teams':
      // Each has mentioned it once at least.
      return clause.comparison.startsWith('<')
        ? []
        : [['mentions', comparedWhole(sql`s.mentions`, atLeast(clause))]]
    case 'mentions':
      return clause.comparison.startsWith('>') ? [] : [['teams', comparedWhole(sql`s.teams`, atMost(clause))]]
    default:
      return []
  }
}

type Compared = Pick<Extract<Clause, { amount: unknown }>, 'comparison' | 'amount'>
const atLeast = (clause: Compared): Compared => ({
  ...clause,
  comparison: clause.comparison === '=' ? '>=' : clause.comparison,
})
const atMost = (clause: Compared): Compared => ({
  ...clause,
  comparison: clause.comparison === '=' ? '<=' : clause.comparison,
})
