import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Recorder } from '#app/domain/recorder.ts'
import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { RecognisedTicket } from '#app/domain/tickets/ticket-address.ts'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { brokenConstraintOf, type Db, inTransaction, type Tx } from '#db/transaction.ts'

/** The result of linking a ticket: nothing new if it was linked already. */
export type LinkedTicket = { ticketId: number; isNewTicket: boolean; isNewLink: boolean }

/**
 * The same address is the same ticket; linking it twice changes nothing. For a merged pain point the root gets the
 * link.
 */
export async function linkTicket(
  db: Db,
  by: Recorder,
  { painPointId, ticket }: { painPointId: number; ticket: RecognisedTicket },
): Promise<LinkedTicket> {
  return refusingUnknown(() =>
    inTransaction(db, by, async (db) => {
      const { ticketId, isNewTicket } = await keepTicket(db, by, ticket)
      const linked = await db
        .insertInto('ticketLinks')
        .values({
          ticketId,
          painPointId: sql<number>`pain_point_root(${painPointId})`,
          linkedOn: by.today,
          linkedAt: by.now,
          linkedBy: by.actor.name,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('ticketId')
        .executeTakeFirst()
      return { ticketId, isNewTicket, isNewLink: linked !== undefined }
    }),
  )
}

/** Removes the link, also from pain points merged into this one; the ticket stays, with its observed outcomes. */
export async function unlinkTicket(
  db: Db,
  by: Recorder,
  { painPointId, ticketId }: { painPointId: number; ticketId: number },
): Promise<void> {
  await inTransaction(db, by, (db) =>
    db
      .deleteFrom('ticketLinks')
      .where('ticketId', '=', ticketId)
      .where(
        sql<boolean>`pain_point_id in (
          select member.pain_point_id from pain_point_roots asked join pain_point_roots member using (root_id)
          where asked.pain_point_id = ${painPointId})`,
      )
      .execute(),
  )
}

/** Takes back exactly one link; a ticket created with it that serves nothing else is deleted too. */
export async function withdrawTicketLink(
  db: Db,
  by: Recorder,
  painPointId: number,
  { ticketId, isNewTicket, isNewLink }: LinkedTicket,
): Promise<void> {
  await inTransaction(db, by, async (db) => {
    if (isNewLink) await unlinkTicket(db, by, { painPointId, ticketId })
    if (!isNewTicket) return
    await db
      .deleteFrom('tickets')
      .where('id', '=', ticketId)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('ticketLinks').whereRef('ticketId', '=', 'tickets.id'))),
      )
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('ticketOutcomes').whereRef('ticketId', '=', 'tickets.id'))),
      )
      .execute()
  })
}

/** Records the outcome somebody saw in the tracker, and on which day. */
export async function observeOutcome(
  db: Db,
  by: Recorder,
  { ticketId, outcome, observedOn }: { ticketId: number; outcome: Outcome; observedOn: Day },
): Promise<{ outcomeId: number }> {
  return refusingUnknown(() =>
    inTransaction(db, by, async (db) => {
      const { id } = await db
        .insertInto('ticketOutcomes')
        .values({ ticketId, outcome, observedOn, observedAt: by.now, observedBy: by.actor.name })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { outcomeId: id }
    }),
  )
}

/** The ticket of an address, created if there is none. */
export async function keepTicket(db: Tx, by: Recorder, { url, tracker, key }: RecognisedTicket) {
  const added = await db
    .insertInto('tickets')
    .values({
      url,
      tracker,
      key: [...key].slice(0, 200).join(''),
      createdOn: by.today,
      createdAt: by.now,
      createdBy: by.actor.name,
    })
    .onConflict((conflict) => conflict.column('url').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) return { ticketId: added.id, isNewTicket: true }
  const { id } = await db.selectFrom('tickets').select('id').where('url', '=', url).executeTakeFirstOrThrow()
  return { ticketId: id, isNewTicket: false }
}

async function refusingUnknown<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const constraint = brokenConstraintOf(error)
    if (constraint === 'ticket_links_pain_point_id_fkey') throw new UnknownId('painPointId')
    if (constraint === 'ticket_outcomes_ticket_id_fkey') throw new UnknownId('ticketId')
    throw error
  }
}
