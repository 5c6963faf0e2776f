import type { Field } from '#app/domain/backlog-query/field.ts'
import { type AmountCriterion, readAmount, writeAmount } from '#app/domain/backlog-query/read-amount.ts'

/** How often it was mentioned. */
export type MentionsCriterion = AmountCriterion<'mentions'>

const shape = { number: /^(\d+)件?$/ }

export const mentions: Field<MentionsCriterion> = {
  words: ['mentions', '声'],
  read: (word) => readAmount('mentions', shape, word),
  write: writeAmount,
  complete: () => [],
}
