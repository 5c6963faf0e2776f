import type { RawBuilder } from 'kysely'

/**
 * A condition on rows of `standings s`, to be asked in either of two ways: `found` looks up what it holds for, which is
 * quick for few and to count; `read` asks one row, which is quick where many are read in the order of the list.
 */
export type Condition = { found: RawBuilder<boolean>; read: RawBuilder<boolean> }
export type Way = keyof Condition

/** One that is asked in one way only. */
export function plainly(condition: RawBuilder<boolean>): Condition {
  return { found: condition, read: condition }
}
