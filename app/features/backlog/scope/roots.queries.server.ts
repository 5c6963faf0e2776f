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
    select case when merges.id is null then found.pain_point_id else pain_point_root(found.pain_point_id) end
    from (${found}) as found
    left join merges on merges.source_id = found.pain_point_id and merges.undone_at is null`
}

/**
 * A family is looked up only where there is one: most pain points were never merged. As a value with a limit: the
 * planner would make a set of all facts for a page of fifty rows.
 */
function familyHas(facts: RawBuilder<unknown>): RawBuilder<boolean> {
  const isMember = sql`pain_point_id = any (array(select member from pain_point_family(s.pain_point_id) as member))`
  return sql`coalesce(
    (select true ${facts} and pain_point_id = s.pain_point_id limit 1),
    (select true from merges where target_id = s.pain_point_id and undone_at is null
      and (select true ${facts} and ${isMember} limit 1) limit 1),
    false)`
}
