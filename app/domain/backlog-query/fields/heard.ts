import type { Comparison } from '#app/domain/backlog-query/comparison.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import { filledValues, refuse } from '#app/domain/backlog-query/read-list.ts'
import { readSpan } from '#app/domain/backlog-query/read-span.ts'

/** A month or a day. With '=' some mention is of that time; otherwise it is the latest mention that is compared. */
export type HeardCriterion = { field: 'heard'; comparison: Comparison; span: string }

export const heard: Field<HeardCriterion> = {
  words: ['heard', '聞いた'],
  read: (word) => {
    const [value, ...others] = filledValues(word)
    const span = value && others.length === 0 ? readSpan(value.text) : undefined
    if (span === undefined) return refuse(word, 'notADay')
    return { criterion: { field: 'heard', comparison: word.comparison, span }, wrong: [] }
  },
  write: ({ span }) => [span],
  complete: () => [],
}
