import { sql } from 'kysely'
import { cameBackFacet } from '#app/domain/backlog-facets.ts'
import type { IsCriterion } from '#app/domain/backlog-query/fields/is.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { exactFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

export const is: FieldQueries<IsCriterion> = {
  condition: () => eitherWay(sql`s.came_back`),
  facets: () => exactFacets([cameBackFacet]),
  bounds: noBounds,
  cells: notInCells,
  isNarrow: () => true,
  chip: (_criterion, _known, { t }) => t('glossary:cameBack'),
}
