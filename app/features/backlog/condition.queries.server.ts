import { type RawBuilder, sql } from 'kysely'

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

/** One that something else stands for where rows are looked up, or read. */
export const onlyRead = ({ read }: Condition): Condition => ({ found: sql`true`, read })
export const onlyFound = (found: RawBuilder<boolean>): Condition => ({ found, read: sql`true` })
