import { normalForm } from '#app/domain/normal-form.ts'
import { findSpelled } from '#app/domain/spelling.ts'
import type { Amount, Clause, Comparison } from './clause.ts'
import type { FieldWord, Value } from './cut-line.ts'
import { presenceSpellings } from './query-words.ts'
import type { QueryProblem } from './wrong-word.ts'

const amountAtMost = 1_000_000
// A number with its unit and spaces around it; a longer text is none, whatever it is made of.
const longest = 100

const whole = String.raw`\d+`
const shapes: Record<Amount, RegExp> = {
  // Six decimals, because a smaller number would be written with an exponent.
  hours: /^(\d+(?:\.\d{1,6})?)(?:h|h\/月|時間)?$/,
  teams: new RegExp(`^(${whole})(?:チーム)?$`),
  mentions: new RegExp(`^(${whole})件?$`),
  known: new RegExp(`^(${whole})[人名]?$`),
  age: new RegExp(`^(${whole})(?:d|days?|日)?$`),
}

const amountsSaid: Partial<Record<string, { comparison: Comparison; amount: number | null }>> = {
  'hours none': { comparison: '=', amount: null },
  'known none': { comparison: '=', amount: 0 },
  'known any': { comparison: '>=', amount: 1 },
}

/** Whether people are counted with this value, or else named: a name that looks like a number stands in quotes. */
export function isAmount(field: Amount, value: Value): boolean {
  return !value.isQuoted && (amountOf(field, value) !== undefined || presenceOf(value) !== undefined)
}

/**
 * Reads how many are asked for: '5', '5h', '90日', full-width digits too. `none` of the hours is "not estimated", which
 * is not 0; of the people it is 0, and `any` at least 1. These cannot be compared with smaller or larger.
 */
export function readAmount(
  field: Amount,
  { comparison, isExcluded }: FieldWord,
  values: readonly Value[],
): { clause: Clause } | { problem: QueryProblem } {
  const [value] = values
  if (!value || values.length > 1) return { problem: 'notANumber' }
  const bySaying = amountsSaid[`${field} ${presenceOf(value)}`]
  if (bySaying && comparison !== '=') return { problem: 'notComparable' }
  if (bySaying) return { clause: { field, ...bySaying, isExcluded } }
  const amount = amountOf(field, value)
  if (amount === undefined) return { problem: 'notANumber' }
  if (amount > amountAtMost) return { problem: 'tooLarge' }
  return { clause: { field, comparison, amount, isExcluded } }
}

function amountOf(field: Amount, { text }: Value): number | undefined {
  if (text.length > longest) return undefined
  const [, number] = shapes[field].exec(normalForm(text, 'NFKC').trim().toLowerCase()) ?? []
  return number === undefined ? undefined : Number(number)
}

function presenceOf({ text }: Value) {
  return findSpelled(text, presenceSpellings)?.means
}
