import { type RawBuilder, sql } from 'kysely'
import type { Comparison } from '#app/domain/backlog-query/comparison.ts'

export type Amount = { comparison: Comparison; amount: number | null }

// Compared as a whole number, so that an index of whole numbers serves.
const wholeOf: Record<Comparison, (amount: number) => number> = {
  '=': (amount) => amount,
  '<': Math.ceil,
  '<=': Math.floor,
  '>': Math.floor,
  '>=': Math.ceil,
}

/** The whole number that compares as the amount does; undefined when none does. */
export function wholeAmount({ comparison, amount }: Amount): number | undefined {
  const whole = wholeOf[comparison](amount ?? 0)
  return Number.isInteger(whole) ? whole : undefined
}

/** Of what comes in whole numbers only. */
export function comparedWhole(column: RawBuilder<unknown>, asked: Amount): RawBuilder<boolean> {
  const whole = wholeAmount(asked)
  if (whole === undefined) return sql`false`
  return sql`${column} ${sql.raw(asked.comparison)} ${whole}::integer`
}
