import { type RawBuilder, sql } from 'kysely'

/**
 * The condition for rows of a pain point and of everything merged into it. Written as an array, which is looked up by
 * index whatever the planner assumes about the function.
 */
export const inFamilyOf = (painPointId: number): RawBuilder<boolean> =>
  sql`pain_point_id = any (array(select pain_point_family(${painPointId})))`
