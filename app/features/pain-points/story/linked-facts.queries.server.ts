import { sql } from 'kysely'
import type { TicketFact } from '#app/domain/pain-points/pain-point-state.ts'
import { inFamilyOf } from '#app/features/pain-points/family-condition.queries.server.ts'
import type { Db } from '#db/transaction.ts'

export type LinkedFact = TicketFact & { key: string; url: string }

/** The tickets of a pain point and of everything merged into it, by first link, each with all its observed outcomes. */
export async function listLinkedFacts(db: Db, painPointId: number): Promise<LinkedFact[]> {
  const { rows } = await sql<LinkedFact>`
    select t.id as "ticketId", t.key, t.url, min(l.linked_on) as "linkedOn", coalesce((
      select json_agg(json_build_object('outcome', outcome, 'observedOn', observed_on, 'recordedAt',
        to_char(observed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by id)
      from ticket_outcomes where ticket_id = t.id), '[]') as outcomes
    from ticket_links l join tickets t on t.id = l.ticket_id
    where ${inFamilyOf(painPointId)}
    group by t.id order by min(l.linked_at), t.id`.execute(db)
  return rows
}

export type WrittenNotes = { painPointId: number; title: string; notes: string }

/** The notes of a pain point, then those of everything merged into it. */
export async function listNotes(db: Db, painPointId: number): Promise<WrittenNotes[]> {
  const { rows } = await sql<WrittenNotes>`
    select id as "painPointId", title, notes from pain_points join pain_point_roots on pain_point_id = id
    where root_id = ${painPointId} and notes is not null
    order by id <> ${painPointId}, id`.execute(db)
  return rows
}
