import type { Field } from '#app/domain/backlog-query/field.ts'
import { type AmountCriterion, readAmount, writeAmount } from '#app/domain/backlog-query/read-amount.ts'

/** Days since it was first heard. */
export type AgeCriterion = AmountCriterion<'age'>

const shape = { number: /^(\d+)(?:d|days?|日)?$/ }

export const age: Field<AgeCriterion> = {
  words: ['age', '古さ'],
  read: (word) => readAmount('age', shape, word),
  write: writeAmount,
  complete: () => [],
}
