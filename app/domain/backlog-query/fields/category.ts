import { namedCandidate, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { quoteIfNeeded } from '#app/domain/backlog-query/quoting.ts'
import { readBySpelling, readUnordered } from '#app/domain/backlog-query/read-list.ts'

/** In one of these categories. */
export type CategoryCriterion = { field: 'category'; slugs: string[] }

export const category: Field<CategoryCriterion> = {
  words: ['category', 'カテゴリ', 'カテゴリー'],
  read: (word, { categories }) =>
    readUnordered(word, readBySpelling(categories, 'unknownCategory'), (slugs) => ({
      field: 'category',
      slugs,
    })),
  write: ({ slugs }) => slugs.map(quoteIfNeeded),
  complete: (word, { categories, language }) =>
    unlessCompared(word, () =>
      categories.map(({ slug, nameEn, nameJa }) =>
        namedCandidate(slug, [nameEn, nameJa], language === 'ja' ? nameJa : nameEn),
      ),
    ),
}
