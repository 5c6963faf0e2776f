import { type RawBuilder, sql } from 'kysely'
import type { Comparison } from '#app/domain/backlog-query/comparison.ts'
import type { AgeCriterion } from '#app/domain/backlog-query/fields/age.ts'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { amountChip } from './chip-text.ts'
import { type Amount, wholeAmount } from './compared-whole.queries.server.ts'
import type { FieldQueries } from './field.queries.server.ts'

export const age: FieldQueries<AgeCriterion> = {
  condition: (criterion, { today }) => eitherWay(olderThan(criterion, today, sql`s.first_heard_on`)),
  facets: () => noFacets,
  // Younger than a month: heard within it, if only then.
  bounds: (criterion, today) =>
    criterion.comparison.startsWith('<')
      ? [['heard', olderThan(criterion, today, sql`s.last_heard_on`)]]
      : [],
  cells: notInCells,
  isNarrow: () => true,
  chip: (criterion, _known, reader) => amountChip(criterion, reader),
}

const turned: Record<Comparison, Comparison> = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }
// Before the first day that a date can be there was nothing to hear.
const daysAtMost = 300_000

/** The older it is, the earlier it was heard. */
function olderThan(asked: Amount, today: Day, heardOn: RawBuilder<unknown>): RawBuilder<boolean> {
  const days = wholeAmount(asked)
  if (days === undefined) return sql`false`
  const since = addDays(today, -Math.min(days, daysAtMost))
  return sql`${heardOn} ${sql.raw(turned[asked.comparison])} ${since}::date`
}
