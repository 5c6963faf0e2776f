import { type RawBuilder, sql } from 'kysely'

/** Of pain points found by a fact of theirs (one column, pain_point_id), what they are read as after merges. */
export function rootsOf(found: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select case when merges.id is null then found.pain_point_id else pain_point_root(found.pain_point_id) end
    from (${found}) as found
    left join merges on merges.source_id = found.pain_point_id and merges.undone_at is null`
}
