import { type RawBuilder, sql } from 'kysely'
import type { HoursCriterion } from '#app/domain/backlog-query/fields/hours.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { amountChip } from './chip-text.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

export const hours: FieldQueries<HoursCriterion> = {
  condition: (criterion) => eitherWay(comparedHours(criterion)),
  facets: () => noFacets,
  bounds: noBounds,
  cells: notInCells,
  isNarrow: () => true,
  chip: (criterion, _known, reader) => amountChip(criterion, reader),
}

/** Not estimated is no figure: it is neither more nor less than any. The index is on this very expression. */
function comparedHours({ comparison, amount }: HoursCriterion): RawBuilder<boolean> {
  const hours = sql`coalesce(s.hours_per_month, -1)`
  if (amount === null) return sql`${hours} = -1`
  const within = sql<boolean>`${hours} ${sql.raw(comparison)} ${amount}::numeric`
  return comparison.startsWith('<') ? sql`${within} and ${hours} >= 0` : within
}
