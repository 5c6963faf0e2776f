import { type RawBuilder, sql } from 'kysely'
import type { Clause, Comparison } from '#app/domain/backlog-query/clause.ts'
import { addDays, type Day } from '#app/domain/day.ts'
import { severities, severityRank } from '#app/domain/severity.ts'

export type Amount = Extract<Clause, { amount: unknown }>

/** The severities that a comparison lets pass, by rank. */
export function ranksOf({
  comparison,
  severities: asked,
}: Pick<Extract<Clause, { field: 'severity' }>, 'comparison' | 'severities'>): number[] {
  const ranks: number[] = asked.map(severityRank)
  const bound = ranks[0] ?? 0
  const fits: Record<Comparison, (rank: number) => boolean> = {
    '=': (rank) => ranks.includes(rank),
    '<': (rank) => rank < bound,
    '<=': (rank) => rank <= bound,
    '>': (rank) => rank > bound,
    '>=': (rank) => rank >= bound,
  }
  const all: number[] = severities.map(severityRank)
  return all.filter(fits[comparison])
}

/** Not estimated is no figure: it is neither more nor less than any. The index is on this very expression. */
export function comparedHours({
  comparison,
  amount,
}: Pick<Amount, 'comparison' | 'amount'>): RawBuilder<boolean> {
  const hours = sql`coalesce(s.hours_per_month, -1)`
  if (amount === null) return sql`${hours} = -1`
  const within = sql<boolean>`${hours} ${sql.raw(comparison)} ${amount}::numeric`
  return comparison.startsWith('<') ? sql`${within} and ${hours} >= 0` : within
}

// Compared as a whole number, so that an index of whole numbers serves.
const wholeOf: Record<Comparison, (amount: number) => number> = {
  '=': (amount) => amount,
  '<': Math.ceil,
  '<=': Math.floor,
  '>': Math.floor,
  '>=': Math.ceil,
}

/** Of what comes in whole numbers only. */
export function comparedWhole(
  column: RawBuilder<unknown>,
  { comparison, amount }: Pick<Amount, 'comparison' | 'amount'>,
): RawBuilder<boolean> {
  const whole = wholeOf[comparison](amount ?? 0)
  if (!Number.isInteger(whole)) return sql`false`
  return sql`${column} ${sql.raw(comparison)} ${whole}::integer`
}

const turned: Record<Comparison, Comparison> = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** The older it is, the earlier it was first heard. */
export function olderThan(
  { comparison, amount }: Pick<Amount, 'comparison' | 'amount'>,
  today: Day,
  heardOn: RawBuilder<unknown> = sql`s.first_heard_on`,
): RawBuilder<boolean> {
  const days = wholeOf[comparison](amount ?? 0)
  if (!Number.isInteger(days)) return sql`false`
  // Before the first day there is there was nothing to hear.
  const since = addDays(today, -Math.min(days, 300_000))
  return sql`${heardOn} ${sql.raw(turned[comparison])} ${since}::date`
}
