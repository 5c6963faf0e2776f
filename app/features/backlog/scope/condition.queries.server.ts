import { type RawBuilder, sql } from 'kysely'

/**
 * A condition on rows of `summaries s`, in two forms: `lookup` finds what it holds for, which is quick for few and to
 * count; `scan` asks one row, which is quick where many are read in the order of the list.
 */
export type Condition = { lookup: RawBuilder<boolean>; scan: RawBuilder<boolean> }
export type Access = keyof Condition

/** One that has a single form. */
export function eitherWay(condition: RawBuilder<boolean>): Condition {
  return { lookup: condition, scan: condition }
}

/** One that another condition replaces in lookups, or in scans. */
export const scanOnly = ({ scan }: Condition): Condition => ({ lookup: sql`true`, scan })
export const lookupOnly = (lookup: RawBuilder<boolean>): Condition => ({ lookup, scan: sql`true` })

/** All of them, in one of their forms. */
export function allOf(conditions: readonly Condition[], access: Access): RawBuilder<boolean> {
  if (conditions.length === 0) return sql`true`
  return sql.join(
    conditions.map((condition) => sql`(${condition[access]})`),
    sql` and `,
  )
}
