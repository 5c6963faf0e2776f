import { sql } from 'kysely'
import { type ChangedFact, factsOfSort } from '#app/domain/pain-points/bulk-act.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { RecognisedTicket } from '#app/domain/tickets/ticket-address.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { keepTicket, withdrawTicketLink } from './ticket.commands.server.ts'

type Linked = { painPointId: number; ticketId: number; linkedAt: string; linkedBy: string }

/**
 * Links one ticket to many pain points; those it serves already, also through what is merged into them, are unchanged.
 */
export async function linkMany(
  db: Db,
  by: Recorder,
  painPointIds: number[],
  ticket: RecognisedTicket,
): Promise<ChangedFact[]> {
  return inTransaction(db, by, async (db) => {
    const { ticketId, isNewTicket } = await keepTicket(db, by, ticket)
    const { rows } = await sql<Linked>`
      insert into ticket_links (ticket_id, pain_point_id, linked_on, linked_at, linked_by)
      select ${ticketId}::bigint, root_id, ${by.today}::date, ${by.now}::timestamptz, ${by.actor.name}
      from (
        select unnest(${painPointIds}::bigint[])
        except
        select root_id
        from pain_point_roots join ticket_links using (pain_point_id)
        where root_id = any (${painPointIds}::bigint[]) and ticket_id = ${ticketId}
      ) as missing (root_id)
      returning pain_point_id as "painPointId", ticket_id as "ticketId",
        linked_at::text as "linkedAt", linked_by as "linkedBy"`.execute(db)
    return rows.map(({ painPointId, ...link }) => ({
      painPointId,
      what: 'ticket_linked',
      fact: { ...link, isNewTicket },
    }))
  })
}

/**
 * Removes the links, and a ticket that was created with them; returns the pain points whose link somebody removed or
 * made again since.
 */
export async function withdrawLinks(db: Db, by: Recorder, changed: ChangedFact[]): Promise<number[]> {
  return inTransaction(db, by, async (db) => {
    const links = factsOfSort(changed, 'ticket_linked')
    const { rows } = await sql<{ painPointId: number }>`
      delete from ticket_links
      using jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
        as link ("painPointId" bigint, "ticketId" bigint, "linkedAt" timestamptz, "linkedBy" text)
      where pain_point_id = "painPointId" and ticket_id = "ticketId"
        and linked_at = "linkedAt" and linked_by = "linkedBy"
      returning pain_point_id`.execute(db)
    const [link] = links
    if (link) await withdrawTicketLink(db, by, link.painPointId, { ...link, isNewLink: false })
    const withdrawn = new Set(rows.map(({ painPointId }) => painPointId))
    return links.flatMap(({ painPointId }) => (withdrawn.has(painPointId) ? [] : [painPointId]))
  })
}
