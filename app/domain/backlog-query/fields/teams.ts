import type { Field } from '#app/domain/backlog-query/field.ts'
import { type AmountCriterion, readAmount, writeAmount } from '#app/domain/backlog-query/read-amount.ts'

/** How many teams mentioned it. */
export type TeamsCriterion = AmountCriterion<'teams'>

const shape = { number: /^(\d+)(?:チーム)?$/ }

export const teams: Field<TeamsCriterion> = {
  words: ['teams', 'チーム数'],
  read: (word) => readAmount('teams', shape, word),
  write: writeAmount,
  complete: () => [],
}
