import type { Selectable } from 'kysely'
import { addDays, type Day } from '#app/domain/calendar/day.ts'
import type { PainPointsTable, TicketLinksTable, TicketOutcomesTable, TicketsTable } from '#db/schema.ts'
import { pick, type Random, wholeBetween } from '../random.ts'
import { instantOn } from './window.ts'

export type Tickets = {
  tickets: Selectable<TicketsTable>[]
  ticketLinks: Selectable<TicketLinksTable>[]
  ticketOutcomes: Selectable<TicketOutcomesTable>[]
}

const shareWithTicket = 0.45
const shareOfSharedTickets = 0.2

/** Somewhat under half of the pain points have a ticket; one link in five goes to a ticket that serves others too. */
export function makeUpTickets(
  random: Random,
  painPoints: Selectable<PainPointsTable>[],
  today: Day,
): Tickets {
  const made: Tickets = { tickets: [], ticketLinks: [], ticketOutcomes: [] }
  for (const { id: painPointId, createdAt } of painPoints) {
    if (random() >= shareWithTicket) continue
    const linkedOn = notAfter(
      today,
      addDays(createdAt.toISOString().slice(0, 10), wholeBetween(random, 0, 40)),
    )
    const isShared = made.tickets.length > 0 && random() < shareOfSharedTickets
    const ticketId = isShared ? pick(random, made.tickets).id : openTicket(random, made, linkedOn, today)
    made.ticketLinks.push({
      ticketId,
      painPointId,
      linkedOn,
      linkedAt: instantOn(linkedOn, painPointId),
      linkedBy: 'bench',
    })
  }
  return made
}

function openTicket(random: Random, made: Tickets, createdOn: Day, today: Day): number {
  const id = made.tickets.length + 1
  made.tickets.push({
    id,
    url: `https://github.com/nayami-bench/service-${id % 40}/issues/${id}`,
    tracker: 'github',
    key: `nayami-bench/service-${id % 40}#${id}`,
    createdOn,
    createdAt: instantOn(createdOn, id),
    createdBy: 'bench',
  })
  observe(made, id, 'open', createdOn)
  const endedOn = addDays(createdOn, wholeBetween(random, 5, 240))
  if (endedOn < today) observe(made, id, pick(random, ['done', 'done', 'done', 'not_planned']), endedOn)
  return id
}

function observe(made: Tickets, ticketId: number, outcome: 'open' | 'done' | 'not_planned', observedOn: Day) {
  const id = made.ticketOutcomes.length + 1
  const observedAt = instantOn(observedOn, id)
  made.ticketOutcomes.push({ id, ticketId, outcome, observedOn, observedAt, observedBy: 'bench' })
}

function notAfter(last: Day, day: Day) {
  return day < last ? day : last
}
