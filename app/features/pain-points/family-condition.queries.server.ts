import { type RawBuilder, sql } from 'kysely'

/**
 * Rows of a pain point and of all merged into it. An array is looked up by index, whatever the planner thinks of the
 * function.
 */
export const inFamilyOf = (painPointId: number): RawBuilder<boolean> =>
  sql`pain_point_id = any (array(select pain_point_family(${painPointId})))`
