import { sql } from 'kysely'
import type { TeamsCriterion } from '#app/domain/backlog-query/fields/teams.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { amountChip } from './chip-text.ts'
import { comparedWhole } from './compared-whole.queries.server.ts'
import type { FieldQueries } from './field.queries.server.ts'

export const teams: FieldQueries<TeamsCriterion> = {
  condition: (criterion) => eitherWay(comparedWhole(sql`s.teams`, criterion)),
  facets: () => noFacets,
  bounds: ({ comparison, amount }) => {
    if (comparison.startsWith('<')) return []
    // Each has mentioned it once at least.
    const atLeast = comparison === '=' ? '>=' : comparison
    return [['mentions', comparedWhole(sql`s.mentions`, { comparison: atLeast, amount })]]
  },
  cells: notInCells,
  isNarrow: () => true,
  chip: (criterion, _known, reader) => amountChip(criterion, reader),
}
