import { normalForm } from '#app/domain/text/normal-form.ts'
import { findSpelled } from '#app/domain/text/spelling.ts'
import type { Comparison } from './comparison.ts'
import { filledValues, type Read, refuse } from './read-list.ts'
import type { FieldWord, Value } from './word.ts'
import { presenceSpellings } from './words.ts'

/** So many of something. Null: not estimated; only with '='. */
export type AmountCriterion<Name> = { field: Name; comparison: Comparison; amount: number | null }

/** How an amount is typed: the number with its unit, and what `none` and `any` mean where they mean something. */
export type AmountShape = {
  number: RegExp
  none?: { comparison: Comparison; amount: number | null }
  any?: { comparison: Comparison; amount: number | null }
}

const amountAtMost = 1_000_000
// A number with its unit and spaces around it; a longer text is none, whatever it is made of.
const longest = 100

/** Whether a value is an amount and not a name: a name that looks like a number stands in quotes. */
export function isAmount(shape: AmountShape, value: Value): boolean {
  return !value.isQuoted && (numberOf(shape, value) !== undefined || presenceOf(value) !== undefined)
}

/** Reads how many are asked for: '5', '5h', '90日', full-width digits too. `none` and `any` cannot be compared. */
export function readAmount<Name>(
  field: Name,
  shape: AmountShape,
  word: FieldWord,
): Read<AmountCriterion<Name>> {
  const values = filledValues(word)
  const [value] = values
  if (!value || values.length > 1) return refuse(word, 'notANumber')
  const presence = presenceOf(value)
  const byPresence = presence && shape[presence]
  if (byPresence && word.comparison !== '=') return refuse(word, 'notComparable')
  if (byPresence) return { criterion: { field, ...byPresence }, wrong: [] }
  const amount = numberOf(shape, value)
  if (amount === undefined) return refuse(word, 'notANumber')
  if (amount > amountAtMost) return refuse(word, 'tooLarge')
  return { criterion: { field, comparison: word.comparison, amount }, wrong: [] }
}

/** An amount as it is read. */
export function writeAmount({ amount }: { amount: number | null }): string[] {
  return [String(amount ?? 'none')]
}

function numberOf(shape: AmountShape, { text }: Value): number | undefined {
  if (text.length > longest) return undefined
  const [, number] = shape.number.exec(normalForm(text, 'NFKC').trim().toLowerCase()) ?? []
  return number === undefined ? undefined : Number(number)
}

function presenceOf({ text }: Value) {
  return findSpelled(text, presenceSpellings)?.means
}
