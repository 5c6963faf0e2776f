import type { Outcome } from '#app/domain/tickets/outcome.ts'
import type { RecognisedTicket } from '#app/domain/tickets/ticket-address.ts'
import { linkTicket, observeOutcome } from '#app/features/tickets/ticket.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** A ticket linked to a pain point; its outcome is unknown unless given. */
export async function aTicket(
  db: Db,
  {
    painPointId,
    outcome,
    observedOn = '2026-03-20',
    ...ticket
  }: Partial<RecognisedTicket> & { painPointId: number; outcome?: Outcome; observedOn?: string },
): Promise<number> {
  const { ticketId } = await linkTicket(db, recorderOn('2026-03-10'), {
    painPointId,
    ticket: {
      url: 'https://github.com/acme/shop/issues/412',
      tracker: 'github',
      key: 'acme/shop#412',
      ...ticket,
    },
  })
  if (outcome) await observeOutcome(db, recorderOn(observedOn), { ticketId, outcome, observedOn })
  return ticketId
}
