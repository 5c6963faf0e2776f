import { type RawBuilder, sql } from 'kysely'
import { ticketsFacet } from '#app/domain/backlog-facets.ts'
import type { TicketCriterion } from '#app/domain/backlog-query/fields/ticket.ts'
import { notInCells } from '#app/features/backlog/scope/cell-scope.queries.server.ts'
import { eitherWay } from '#app/features/backlog/scope/condition.queries.server.ts'
import { exactFacets, onlyOne } from '#app/features/backlog/scope/facets.queries.server.ts'
import { isRootOf } from '#app/features/backlog/scope/roots.queries.server.ts'
import { chipOf } from './chip-text.ts'
import { type FieldQueries, noBounds } from './field.queries.server.ts'

export const ticket: FieldQueries<TicketCriterion> = {
  condition: ({ tickets }) => eitherWay(servedBy(tickets)),
  facets: ({ tickets }) =>
    exactFacets(
      onlyOne(tickets).flatMap((one) => (typeof one === 'string' ? [ticketsFacet(one === 'any')] : [])),
    ),
  bounds: noBounds,
  cells: notInCells,
  isNarrow: () => true,
  chip: ({ tickets }, _known, reader) =>
    chipOf(
      reader.t('glossary:ticket'),
      tickets.map((one) => (typeof one === 'string' ? reader.t(`backlog:ticketChoices.${one}`) : one.key)),
      reader,
    ),
}

/** Whether tickets serve it, or one with this key does. */
function servedBy(tickets: TicketCriterion['tickets']): RawBuilder<boolean> {
  const conditions: RawBuilder<boolean>[] = []
  if (tickets.includes('none')) conditions.push(sql`s.tickets = 0`)
  if (tickets.includes('any')) conditions.push(sql`s.tickets > 0`)
  const keys = tickets.flatMap((one) => (typeof one === 'string' ? [] : [one.key.toLowerCase()]))
  const linked = sql`
    select l.pain_point_id from ticket_links l join tickets t on t.id = l.ticket_id
    where lower(t.key) = any (${keys}::text[])`
  if (keys.length > 0) conditions.push(isRootOf(linked))
  return sql.join(conditions, sql` or `)
}
