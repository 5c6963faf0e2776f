import { type RawBuilder, sql } from 'kysely'
import type { Clause } from '#app/domain/backlog-query/clause.ts'
import { isRootOf } from './roots.queries.server.ts'

/** Whether tickets serve it, or one with this key does. */
export function ticketCondition(
  tickets: Extract<Clause, { field: 'ticket' }>['tickets'],
): RawBuilder<boolean> {
  const conditions: RawBuilder<boolean>[] = []
  if (tickets.includes('none')) conditions.push(sql`s.tickets = 0`)
  if (tickets.includes('any')) conditions.push(sql`s.tickets > 0`)
  const keys = tickets.flatMap((ticket) => (typeof ticket === 'string' ? [] : [ticket.key.toLowerCase()]))
  const linked = sql`
    select l.pain_point_id from ticket_links l join tickets t on t.id = l.ticket_id
    where lower(t.key) = any (${keys}::text[])`
  if (keys.length > 0) conditions.push(isRootOf(linked))
  return sql.join(conditions, sql` or `)
}
