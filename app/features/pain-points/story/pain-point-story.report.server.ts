import type { Day } from '#app/domain/calendar/day.ts'
import type { PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import { stateHistoryOf } from '#app/domain/pain-points/state-history.ts'
import type { ToilSettings } from '#app/domain/settings.ts'
import { doneDayOf, effectOfTicket, type TicketEffect } from '#app/domain/tickets/ticket-effect.ts'
import {
  drawTimeline,
  type TimelineDrawing,
} from '#app/features/pain-points/timeline/timeline-drawing.report.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Db } from '#db/transaction.ts'
import { type DescribedState, describeStates } from './described-states.report.server.ts'
import {
  listKnownBy,
  listMentions,
  listResolutions,
  type Mention,
  type ResolutionRow,
} from './history.queries.server.ts'
import {
  type LinkedFact,
  listLinkedFacts,
  listNotes,
  type WrittenNotes,
} from './linked-facts.queries.server.ts'
import { countHeard, listMentionFacts, type MentionFactRow } from './mention-facts.queries.server.ts'

/** The measured effect of one ticket, for each team that had the pain point when the ticket was done. */
export type MeasuredTicket = {
  ticketId: number
  doneOn: Day
  teams: (TicketEffect & { teamName: string })[]
}

/** The complete history of one pain point, each list in the order of its query. */
export type PainPointStory = {
  mentions: Mention[]
  /** The totals, because not all may be listed and drawn. */
  inAll: { mentions: number; teams: number }
  resolutions: ResolutionRow[]
  knownBy: string[]
  notes: WrittenNotes[]
  timeline: TimelineDrawing
  /** The latest first. */
  states: DescribedState[]
  /** For the tickets that are done. */
  effects: MeasuredTicket[]
}

type StoryRequest = {
  today: Day
  settings: ToilSettings
  language: Language
  atMost?: { mentions: number; teams: number } | undefined
}

/**
 * Computed from all mentions. With a limit, the latest mentions are listed and the teams with most mentions are drawn;
 * everything else is the same.
 */
export async function reportPainPointStory(
  db: Db,
  painPointId: number,
  { today, settings, language, atMost }: StoryRequest,
): Promise<PainPointStory> {
  const [mentions, [tickets, heard], inAll, resolutions, knownBy, notes] = await Promise.all([
    listMentions(db, painPointId, atMost?.mentions),
    listTicketsAndHeard(db, painPointId, atMost?.teams),
    countHeard(db, painPointId),
    listResolutions(db, painPointId),
    listKnownBy(db, painPointId),
    listNotes(db, painPointId),
  ])
  const facts = gatherFacts(heard, resolutions, tickets)
  const teamNames = new Map(heard.map(({ teamId, teamName }) => [teamId, teamName]))
  // Mentions may be recorded for a later day and then count in the figures, so the history reaches that day.
  const states = stateHistoryOf(facts, lastDay)
  return {
    mentions,
    inAll,
    resolutions,
    knownBy,
    notes,
    timeline: drawTimeline({ mentions: heard, resolutions, tickets, states }, today),
    states: describeStates(states, { teamNames, tickets, resolutions, language }).reverse(),
    effects: tickets.flatMap((ticket) => measureTicket(facts, ticket, teamNames, settings)),
  }
}

const lastDay = '2100-12-31'

// Which mentions measure a ticket's effect depends on the day on which it was done.
async function listTicketsAndHeard(
  db: Db,
  painPointId: number,
  teamsAtMost: number | undefined,
): Promise<[LinkedFact[], MentionFactRow[]]> {
  const tickets = await listLinkedFacts(db, painPointId)
  const doneDays = tickets.flatMap((ticket) => doneDayOf(ticket) ?? [])
  const selection = teamsAtMost === undefined ? undefined : { teamsAtMost, doneDays }
  return [tickets, await listMentionFacts(db, painPointId, selection)]
}

/** In the order of recording, as the domain needs it; the mentions, which may be thousands, come in it already. */
function gatherFacts(
  mentions: MentionFactRow[],
  resolutions: ResolutionRow[],
  tickets: LinkedFact[],
): PainPointFacts {
  return {
    mentions: mentions.map(asFact),
    resolutions: resolutions.toSorted((a, b) => a.id - b.id).map(asFact),
    tickets,
  }
}

function asFact<Row extends { recordedAt: Date }>(row: Row) {
  return { ...row, recordedAt: row.recordedAt.toISOString() }
}

function measureTicket(
  facts: PainPointFacts,
  ticket: LinkedFact,
  teamNames: Map<number, string>,
  settings: ToilSettings,
): MeasuredTicket[] {
  const doneOn = doneDayOf(ticket)
  if (doneOn === undefined) return []
  const teams = effectOfTicket(facts, doneOn, settings).map((effect) => ({
    ...effect,
    teamName: teamNames.get(effect.teamId) ?? `#${effect.teamId}`,
  }))
  return [{ ticketId: ticket.ticketId, doneOn, teams }]
}
