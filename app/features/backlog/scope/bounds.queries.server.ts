import type { RawBuilder } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import type { BacklogSort } from '#app/features/backlog/address/backlog-address.ts'
import { queriesOf } from '#app/features/backlog/fields/fields.queries.server.ts'

export type Bounds = Partial<Record<BacklogSort, RawBuilder<boolean>[]>>

/**
 * What clauses imply of the figure by which a list is sorted: what was heard in a month was last heard in it or later,
 * and what three teams mentioned was mentioned three times. Read in that order, rows then begin where the first can be,
 * and not half a million before it.
 */
export function boundsOf(clauses: readonly Clause[], today: Day): Bounds {
  const bounds: Bounds = {}
  for (const clause of clauses) {
    if (clause.isExcluded) continue
    for (const [sort, bound] of queriesOf(clause).bounds(clause, today))
      bounds[sort] = [...(bounds[sort] ?? []), bound]
  }
  return bounds
}
