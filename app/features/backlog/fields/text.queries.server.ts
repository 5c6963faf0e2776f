import { sql } from 'kysely'
import type { TextCriterion } from '#app/domain/backlog-query/text-criterion.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

/** Texts that are asked for are looked up together in `found-text`; this is the condition where one is excluded. */
export const text: FieldQueries<TextCriterion> = {
  condition: (criterion) =>
    eitherWay(sql`(
        select strpos(t.text, ${foldForSearch(criterion.text)}) > 0
        from search_texts t where t.pain_point_id = s.pain_point_id)`),
  facets: () => noFacets,
  bounds: noBounds,
  cells: notInCells,
  isNarrow: () => false,
  chip: (criterion, _known, { t }) => t('backlog:textChip', { text: criterion.text }),
}
