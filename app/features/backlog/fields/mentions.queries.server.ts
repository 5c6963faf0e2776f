import { sql } from 'kysely'
import type { MentionsCriterion } from '#app/domain/backlog-query/fields/mentions.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { amountChip } from './chip-text.ts'
import { comparedWhole } from './compared-whole.queries.server.ts'
import type { FieldQueries } from './field.queries.server.ts'

export const mentions: FieldQueries<MentionsCriterion> = {
  condition: (criterion) => eitherWay(comparedWhole(sql`s.mentions`, criterion)),
  facets: () => noFacets,
  bounds: ({ comparison, amount }) => {
    if (comparison.startsWith('>')) return []
    // Each was made by one team.
    const atMost = comparison === '=' ? '<=' : comparison
    return [['teams', comparedWhole(sql`s.teams`, { comparison: atMost, amount })]]
  },
  cells: notInCells,
  isNarrow: () => true,
  chip: (criterion, _known, reader) => amountChip(criterion, reader),
}
