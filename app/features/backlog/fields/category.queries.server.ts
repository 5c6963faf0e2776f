import { sql } from 'kysely'
import type { CategoryCriterion } from '#app/domain/backlog-query/fields/category.ts'
import { idsWith } from '#app/features/backlog/scope/choices.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { noFacets } from '#app/features/backlog/scope/facets.queries.server.ts'
import { chipOf } from './chip-text.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

export const category: FieldQueries<CategoryCriterion> = {
  condition: ({ slugs }, { known }) =>
    eitherWay(sql`s.category_ids && ${idsWith(known.categories, slugs)}::bigint[]`),
  facets: () => noFacets,
  bounds: noBounds,
  cells: (cells, { slugs, isExcluded }, { categories }) => {
    if (isExcluded || cells.categoryId !== null) return null
    const [categoryId, ...others] = idsWith(categories, slugs)
    return categoryId === undefined || others.length > 0 ? null : { ...cells, categoryId }
  },
  isNarrow: () => true,
  chip: ({ slugs }, { categories }, reader) =>
    chipOf(
      reader.t('glossary:category'),
      slugs.map((slug) => {
        const found = categories.find((one) => one.slug === slug)
        return (reader.language === 'ja' ? found?.nameJa : found?.nameEn) ?? slug
      }),
      reader,
    ),
}
