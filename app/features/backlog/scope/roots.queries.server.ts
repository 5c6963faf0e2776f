import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#db/transaction.ts'
import type { Condition } from './condition.queries.server.ts'

/** So many facts are looked up one by one, whatever else is asked; more are matched as a set. */
const lookedUpAtMost = 20_000

/** Has a fact: `facts` is its table and what is asked of it, from `from` on, without its pain point. */
export async function hasFact(db: Db, facts: RawBuilder<unknown>): Promise<Condition> {
  const found = sql`select pain_point_id ${facts}`
  const { rows } = await sql<{ facts: number }>`
    select count(*)::integer as facts from (${found} limit ${lookedUpAtMost + 1}) as facts`.execute(db)
  const isLookedUp = (rows[0]?.facts ?? 0) <= lookedUpAtMost
  return {
    lookup: isLookedUp ? isRootOf(found) : sql`s.pain_point_id in (${rootsOf(found)})`,
    scan: familyHas(facts),
  }
}

/** Of pain points found by a fact of theirs, what they are read as after merges. */
export function isRootOf(found: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`s.pain_point_id = any (array(${rootsOf(found)}))`
}

function rootsOf(found: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select coalesce(merged.root_id, found.pain_point_id) from (${found}) as found
    left join pain_point_roots merged on merged.pain_point_id = found.pain_point_id and is_merged`
}

/**
 * Those merged into it are looked up only where its own facts do not answer, and most were never merged. As a value with
 * a limit: the planner would make a set of all facts for a page of fifty rows.
 */
function familyHas(facts: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`coalesce(
    (select true ${facts} and pain_point_id = s.pain_point_id limit 1),
    (select true from pain_point_roots merged where root_id = s.pain_point_id and is_merged
      and (select true ${facts} and pain_point_id = merged.pain_point_id limit 1) limit 1),
    false)`
}
