import { type RawBuilder, sql } from 'kysely'

/**
 * The condition for rows of a pain point and of everything merged into it. Written as an array, which is looked up by
 * index however many rows the planner expects.
 */
export const inFamilyOf = (painPointId: number): RawBuilder<boolean> =>
  sql`pain_point_id = any (array(select pain_point_id from pain_point_roots where root_id = ${painPointId}))`
