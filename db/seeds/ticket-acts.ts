import type { Day } from '#app/domain/calendar/day.ts'
import { parseTicketUrl } from '#app/domain/tickets/ticket-url.ts'
import { linkTicket, observeOutcome } from '#app/features/tickets/ticket.commands.server.ts'
import { type Act, getId, type StoryIds } from './story-act.ts'
import { afterSyncOn, instantOn } from './story-calendar.ts'
import type { PainPointStory, TeamStory, TicketStory } from './team-story.ts'

const linkedAtHour = 17
const closedAtHour = 18

/** Improvement tickets are linked and observed: open at first, and closed in the week given by the story. */
export function listTicketActs(today: Day, team: TeamStory, ids: StoryIds): Act[] {
  return team.painPoints.flatMap((painPoint, place) =>
    (painPoint.tickets ?? []).flatMap((ticket) => {
      const scene = { today, ids, team, minute: place }
      const { closed } = ticket
      return [linkingOf(painPoint, ticket, scene), ...(closed ? [closingOf(ticket, closed, scene)] : [])]
    }),
  )
}

type Scene = { today: Day; ids: StoryIds; team: TeamStory; minute: number }

function linkingOf(painPoint: PainPointStory, { url, linked }: TicketStory, scene: Scene): Act {
  const { today, ids, team, minute } = scene
  const on = afterSyncOn(today, team, linked)
  return {
    on,
    at: instantOn(on, linkedAtHour, minute),
    actor: team.scribe,
    play: async (db, by) => {
      const ticket = parseTicketUrl(url)
      if (!ticket.ok) throw new Error(`${url} is no ticket: ${ticket.problem}.`)
      const isNew = !ids.tickets.has(url)
      const { ticketId } = await linkTicket(db, by, {
        painPointId: getId(ids.painPoints, painPoint.title),
        ticket,
      })
      ids.tickets.set(url, ticketId)
      if (isNew) await observeOutcome(db, by, { ticketId, outcome: 'open', observedOn: on })
    },
  }
}

function closingOf({ url }: TicketStory, closed: NonNullable<TicketStory['closed']>, scene: Scene): Act {
  const { today, ids, team, minute } = scene
  const on = afterSyncOn(today, team, closed.ago)
  return {
    on,
    at: instantOn(on, closedAtHour, minute),
    actor: team.scribe,
    play: async (db, by) => {
      const ticketId = getId(ids.tickets, url)
      await observeOutcome(db, by, { ticketId, outcome: closed.as, observedOn: on })
    },
  }
}
