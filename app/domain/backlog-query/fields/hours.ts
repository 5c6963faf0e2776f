import { candidateOf, unlessCompared } from '#app/domain/backlog-query/candidates.ts'
import type { Field } from '#app/domain/backlog-query/field.ts'
import {
  type AmountCriterion,
  type AmountShape,
  readAmount,
  writeAmount,
} from '#app/domain/backlog-query/read-amount.ts'
import { presenceWords } from '#app/domain/backlog-query/words.ts'

/** Hours a month; null is "not estimated", which is not 0. */
export type HoursCriterion = AmountCriterion<'hours'>

const shape: AmountShape = {
  // Six decimals, because a smaller number would be written with an exponent.
  number: /^(\d+(?:\.\d{1,6})?)(?:h|h\/月|時間)?$/,
  none: { comparison: '=', amount: null },
}

export const hours: Field<HoursCriterion> = {
  words: ['hours', '時間'],
  read: (word) => readAmount('hours', shape, word),
  write: writeAmount,
  complete: (word, { language }) => unlessCompared(word, () => [candidateOf(presenceWords.none, language)]),
}
