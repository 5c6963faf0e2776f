import { candidatesOf, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { readBySpelling, readUnordered } from '#app/domain/backlog-query/read-list.ts'
import { spellingsOf, type Words } from '#app/domain/backlog-query/words.ts'

/** What is true of it beside its state: so far only that it came back. */
export type IsCriterion = { field: 'is'; mark: 'came_back' }

const markWords: Record<IsCriterion['mark'], Words> = { came_back: ['back', '再発', 'came_back'] }

const spellings = spellingsOf(markWords)

export const is: Field<IsCriterion> = {
  words: ['is', 'フラグ'],
  read: (word) =>
    readUnordered(
      word,
      readBySpelling(() => spellings, 'unknownMark'),
      () => ({ field: 'is', mark: 'came_back' }),
    ),
  write: ({ mark }) => [markWords[mark][0]],
  complete: (word, { language }) => unlessCompared(word, () => candidatesOf(markWords, language)),
}
