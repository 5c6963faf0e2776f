import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { rootsOf } from './roots.queries.server.ts'

/** Whether tickets serve it, or one with this key does. */
export function ticketCondition(
  tickets: Extract<Clause, { field: 'ticket' }>['tickets'],
): RawBuilder<boolean> {
  const conditions: RawBuilder<boolean>[] = []
  if (tickets.includes('none')) conditions.push(sql`s.tickets = 0`)
  if (tickets.includes('any')) conditions.push(sql`s.tickets > 0`)
  const keys = tickets.flatMap((ticket) => (typeof ticket === 'string' ? [] : [ticket.key.toLowerCase()]))
  if (keys.length > 0)
    conditions.push(
      sql`s.pain_point_id = any (array(${rootsOf(sql`
      select l.pain_point_id from ticket_links l join tickets t on t.id = l.ticket_id
      where lower(t.key) = any (${keys}::text[])`)}))`,
    )
  return sql.join(conditions, sql` or `)
}
