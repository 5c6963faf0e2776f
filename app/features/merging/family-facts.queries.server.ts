import { sql } from 'kysely'
import type { PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import type { Db } from '#db/transaction.ts'

export type CountedFacts = PainPointFacts & { quotes: number }

const instant = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * The facts of some pain points and of everything merged into them, read as one; each list in the order of recording.
 */
export async function getFactsOf(db: Db, painPointIds: number[]): Promise<CountedFacts> {
  const { rows } = await sql<CountedFacts>`
    with family as materialized (
      select array(
        select pain_point_id from pain_point_roots where root_id = any (${painPointIds}::bigint[])) as ids),
    linked as (
      select ticket_id, min(linked_on) as linked_on from ticket_links, family
      where pain_point_id = any (ids) group by ticket_id)
    select
      coalesce((select json_agg(json_build_object('teamId', team_id, 'heardOn', heard_on,
          'recordedAt', ${instant('recordedAt')}, 'severity', severity,
          'estimate', case when occurrences is not null then json_build_object('occurrences', occurrences,
            'per', per, 'minutesEach', minutes_each, 'people', people) end) order by mentions.id)
        from mentions, family where pain_point_id = any (ids)), '[]') as mentions,
      (select count(quote) from mentions, family where pain_point_id = any (ids)) as quotes,
      coalesce((select json_agg(json_build_object('kind', kind, 'resolvedOn', resolved_on,
          'recordedAt', ${instant('recordedAt')}) order by resolutions.id)
        from resolutions, family where pain_point_id = any (ids)), '[]') as resolutions,
      coalesce((select json_agg(json_build_object('ticketId', ticket_id, 'linkedOn', linked_on, 'outcomes',
          coalesce((select json_agg(json_build_object('outcome', outcome, 'observedOn', observed_on,
              'recordedAt', ${instant('observedAt')}) order by seen.id)
            from ticket_outcomes seen where seen.ticket_id = linked.ticket_id), '[]')) order by ticket_id)
        from linked), '[]') as tickets`.execute(db)
  const [facts] = rows
  if (!facts) throw new Error('A query without a condition gave no row.')
  return facts
}
